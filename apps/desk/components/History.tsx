import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HAPPENINGS } from '../../../libs/reports/domain/happenings.js';
import type { Schema } from '../api/client.js';
import { useHistory, type HistorySubject } from '../store/history.js';
import { useTime } from '../store/time.js';
import { Read } from './states.js';

/** What happened to a claim or an issue; read when it is asked for. */
export function History({ subject }: { subject: HistorySubject }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer font-semibold text-soft">{t('history.title')}</summary>
      {open && <Entries subject={subject} />}
    </details>
  );
}

function Entries({ subject }: { subject: HistorySubject }) {
  const history = useHistory(subject);
  return (
    <Read from={history}>
      {(entries) => (
        <ol className="mt-2 space-y-1.5 border-l border-line pl-3">
          {entries.map((entry) => (
            <li key={entry.seq}>
              <Happening entry={entry} />
              {entry.reason !== null && <p className="text-soft">{entry.reason}</p>}
            </li>
          ))}
        </ol>
      )}
    </Read>
  );
}

/** Who did what, and when. */
export function Happening({ entry: { action, by, at } }: { entry: Schema<'HistoryEntry'> }) {
  const { i18n } = useTranslation();
  const { moment } = useTime();
  return (
    <>
      <span className="font-medium">{by?.name ?? 'Stet'}</span>{' '}
      {HAPPENINGS[action]?.[i18n.language === 'ko' ? 'ko' : 'en'] ?? action}{' '}
      <time dateTime={at} className="text-soft">
        {moment(at)}
      </time>
    </>
  );
}
