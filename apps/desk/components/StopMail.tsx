import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusHere } from '../store/focus.js';
import { useChangePreference, usePreferences } from '../store/reminding.js';
import { Button } from './controls.js';
import { Refusal } from './states.js';

/** What is shown while the reader's preferences are on their way. */
const UNKNOWN: Pick<Schema<'Preferences'>, 'kinds' | 'digest'> = { kinds: [], digest: 'on' };

/** Ends mails of this kind to the reader, at once, where the desk does not insist on them. */
export function StopMail({ kind }: { kind: Schema<'Notification'>['kind'] }) {
  const { t } = useTranslation();
  const settled = usePreferences().data ?? UNKNOWN;
  const stop = useChangePreference(settled);
  const mine = settled.kinds.find((one) => one.kind === kind);
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
