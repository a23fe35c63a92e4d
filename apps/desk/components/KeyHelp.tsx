import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEYS, keysOn, switchKeys, useOffered, type KeyName } from '../store/keys.js';
import { Button } from './controls.js';
import { Dialog } from './Dialog.js';

/** The keys that do something on this screen, from the table that they work by, and the switch that turns them off. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(keysOn);
  const offered = useOffered();
  const names = (Object.keys(KEYS) as KeyName[]).filter((name) => offered[name] !== undefined);
  return (
    <Dialog title={t('nav.keys')} onClose={onClose} className="max-w-2xl">
      <div className="space-y-4">
        <dl className="gap-x-8 text-sm sm:columns-2">
          {names.map((name) => (
            <div key={name} className="mb-2 grid break-inside-avoid grid-cols-[4rem_1fr]">
              <dt>
                <kbd className="rounded border border-edge px-1.5 py-0.5">{KEYS[name].shown}</kbd>
              </dt>
              <dd>{t(`keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
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
