import { useTranslation } from 'react-i18next';
import { CorrectionCard } from '../components/CorrectionCard.js';
import { LongList } from '../components/LongList.js';
import { Empty, Read } from '../components/states.js';
import { useCorrections } from '../store/corrections.js';
import { useTitle } from '../store/title.js';

/** Pixels: a card that is closed, until it is measured. */
const HEIGHT = 240;

/** Every correction of the desk: what stands, what would stand, and who has to say so. */
export function Corrections() {
  const { t } = useTranslation();
  useTitle(t('nav.corrections'));
  const corrections = useCorrections();
  return (
    <section className="page space-y-5">
      <h1 className="title">{t('nav.corrections')}</h1>
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
    </section>
  );
}
