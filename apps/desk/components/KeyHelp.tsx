import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEYS, keysOn, switchKeys, type KeyName } from '../store/keys.js';
import { Button } from './controls.js';

/** The list of keys, drawn from the table that the keys work by, with the switch that turns them off. */
export function KeyHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(keysOn);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-20 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-1/2 left-1/2 z-30 max-h-[90dvh] w-full max-w-md -translate-x-1/2 -translate-y-1/2 space-y-4 overflow-auto rounded-lg border border-line bg-sheet p-6"
        >
          <Dialog.Title className="font-serif text-xl font-semibold">{t('nav.keys')}</Dialog.Title>
          <dl className="grid grid-cols-[4rem_1fr] gap-y-2 text-sm">
            {(Object.keys(KEYS) as KeyName[]).map((name) => (
              <div key={name} className="contents">
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
          <Dialog.Close asChild>
            <Button>{t('common.close')}</Button>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
