import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../../libs/claims/domain/outcomes.js';
import { KEYS, keysOn, paletteKey, switchKeys, useOffered, type KeyName } from '../store/keys.js';
import { Button } from './controls.js';
import { Dialog } from './Dialog.js';

/** Keys that wait for a claim of one's own, so that they are known before there is one. */
const LATER: readonly KeyName[] = [...OUTCOMES, 'undo'];

/** The keys that do something on this screen, from the table that they work by, and the switch that turns them off. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(keysOn);
  const offered = useOffered();
  const names = Object.keys(KEYS) as KeyName[];
  const later = LATER.filter((name) => offered[name] === undefined);
  return (
    <Dialog title={t('nav.keys')} onClose={onClose} className="max-w-2xl">
      <div className="space-y-4">
        <dl className="gap-x-8 text-sm sm:columns-2">
          {names
            .filter((name) => offered[name] !== undefined)
            .map((name) => (
              <Row key={name} shown={KEYS[name].shown} words={t(`keys.${name}`)} />
            ))}
          <Row shown={paletteKey()} words={t('keys.palette')} />
        </dl>
        {later.length > 0 && (
          <section className="space-y-2 text-sm text-soft">
            <h3 className="font-semibold">{t('keys.later')}</h3>
            <dl className="gap-x-8 sm:columns-2">
              {later.map((name) => (
                <Row key={name} shown={KEYS[name].shown} words={t(`keys.${name}`)} />
              ))}
            </dl>
          </section>
        )}
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-5"
            checked={on}
            onChange={(event) => {
              switchKeys(event.target.checked);
              setOn(event.target.checked);
            }}
          />
          {t('keys.on')}
        </label>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

function Row({ shown, words }: { shown: string; words: string }) {
  return (
    <div className="mb-2 grid break-inside-avoid grid-cols-[4.5rem_1fr]">
      <dt>
        <kbd className="rounded border border-edge px-1.5 py-0.5 whitespace-nowrap">{shown}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
