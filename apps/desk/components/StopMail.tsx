import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusHere } from '../store/focus.js';
import { useChangePreference, usePreferences } from '../store/reminding.js';
import { Button } from './controls.js';
import { Refusal } from './states.js';

/** Ends mails of this kind to the reader, at once, where the desk does not insist on them. */
export function StopMail({ kind }: { kind: Schema<'Notification'>['kind'] }) {
  const { t } = useTranslation();
  const stop = useChangePreference();
  const mine = usePreferences().data?.kinds.find((one) => one.kind === kind);
  if (!mine?.paces.includes('off')) return null;
  if (mine.mail === 'off')
    return stop.isSaved ? (
      <Stopped>{t('inbox.mailStopped', { kind: t(`messageKind.${mine.kind}`) })}</Stopped>
    ) : null;
  return (
    <>
      <Button busy={stop.isPending} onClick={() => stop.choose({ ...mine, mail: 'off' })}>
        {t('inbox.stopMail')}
      </Button>
      <Refusal error={stop.error} />
    </>
  );
}

/** Said in the place of the button, which had the focus. */
function Stopped({ children }: { children: ReactNode }) {
  const here = useFocusHere<HTMLSpanElement>();
  return (
    <span ref={here} tabIndex={-1} role="status" className="self-center text-sm text-soft outline-none">
      {children}
    </span>
  );
}
