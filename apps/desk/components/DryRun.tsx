import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useTime } from '../store/time.js';

/** Who would have been told how much, beside what the settings as they are would have told them. */
export function DryRun({ run }: { run: Schema<'ReminderDryRun'> }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const now = new Map(run.now.map(({ person, messages }) => [person.id, messages]));
  const asked = new Set(run.people.map(({ person }) => person.id));
  const rows = [
    ...run.people.map(({ person, messages }) => ({ person, messages, before: now.get(person.id) ?? 0 })),
    ...run.now
      .filter(({ person }) => !asked.has(person.id))
      .map(({ person, messages }) => ({ person, messages: 0, before: messages })),
  ];
  return (
    <section aria-labelledby="dry-run" className="space-y-3 rounded bg-sunken p-4 text-sm">
      <h3 id="dry-run" role="status" className="font-semibold">
        {t('dryRun.total', { count: run.total })}
      </h3>
      {rows.length === 0 ? (
        <p className="text-soft">{t('dryRun.nothing')}</p>
      ) : (
        <table className="w-full">
          <thead className="text-soft">
            <tr>
              <th className="py-1 text-left font-normal">{t('dryRun.whom')}</th>
              <th className="py-1 text-right font-normal">{t('dryRun.asTheyAre')}</th>
              <th className="py-1 text-right font-normal">{t('dryRun.withThese')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-t border-line">
            {rows.map(({ person, messages, before }) => (
              <tr key={person.id}>
                <th scope="row" className="py-1 text-left font-normal">
                  {person.name}
                </th>
                <td className="py-1 text-right text-soft">{before}</td>
                <td className="py-1 text-right font-semibold">{messages}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {run.messages.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer text-soft">{t('dryRun.each')}</summary>
          <ul className="mt-2 max-h-96 space-y-1 overflow-y-auto" tabIndex={0} aria-label={t('dryRun.each')}>
            {run.messages.map(({ at, kind, step, subject, recipient, mail }) => (
              <li key={`${at} ${step} ${subject.id} ${recipient.id}`} className="flex flex-wrap gap-x-3">
                <span className="text-soft">{moment(at)}</span>
                <span>{recipient.name}</span>
                <span>{t(`messageKind.${kind}`)}</span>
                <span className="text-soft">{t(`pace.${mail}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
