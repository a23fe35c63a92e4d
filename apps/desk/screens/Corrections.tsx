import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CorrectionCard } from '../components/CorrectionCard.js';
import { LongList } from '../components/LongList.js';
import { Empty, Read } from '../components/states.js';
import { useCorrection, useCorrections } from '../store/corrections.js';
import { useTitle } from '../store/title.js';

/** Pixels: a card that is closed, until it is measured. */
const HEIGHT = 240;

/** Every correction of the desk: what stands, what would stand, and who has to say so; or one, which a message tells of. */
export function Corrections() {
  const { t } = useTranslation();
  useTitle(t('nav.corrections'));
  const { correction } = useSearch({ from: '/corrections' });
  return (
    <section className="page space-y-5">
      <h1 className="title">{t('nav.corrections')}</h1>
      {correction === undefined ? <All /> : <One key={correction} id={correction} />}
    </section>
  );
}

function All() {
  const { t } = useTranslation();
  const corrections = useCorrections();
  return (
    <Read from={corrections}>
      {() =>
        corrections.items.length === 0 ? (
          <Empty title={t('correction.none')} />
        ) : (
          <LongList label={t('nav.corrections')} from={corrections} height={HEIGHT} rowClassName="pb-4">
            {(correction) => <CorrectionCard summary={correction} />}
          </LongList>
        )
      }
    </Read>
  );
}

function One({ id }: { id: string }) {
  const { t } = useTranslation();
  const correction = useCorrection(id);
  return (
    <>
      <Link to="/corrections" className="block text-sm text-soft hover:text-ink">
        {t('correction.all')}
      </Link>
      <Read from={correction}>{(one) => <CorrectionCard summary={one} />}</Read>
    </>
  );
}
