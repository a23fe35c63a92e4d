import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { queries } from '../store/api.js';
import { assignAll } from '../store/assignments.js';
import { useSend } from '../store/send.js';
import { useMembers } from '../store/session.js';
import { AssigneeChoice } from './AssigneeChoice.js';
import { Cancel } from './controls.js';
import { Refusal } from './states.js';

interface BulkAssignProps {
  readonly claims: readonly Schema<'ClaimSummary'>[];
  /** True when a key brought the reader here. */
  readonly focus: boolean;
  readonly onDone: () => void;
}

/** Gives the picked claims to one person; those that they may not have stay picked by nobody and are told. */
export function BulkAssign({ claims, focus, onDone }: BulkAssignProps) {
  const { t } = useTranslation();
  const members = useMembers();
  const assign = useSend({
    mutationFn: (assigneeId: string) => assignAll(claims, assigneeId),
    onSettled: () => queries.invalidateQueries(),
    onSuccess: ({ refused }) => refused === undefined && onDone(),
  });
  // Those that someone has by now are in this view no more.
  if (claims.length === 0 && assign.data?.refused === undefined && assign.error === null) return null;
  return (
    <div
      role="group"
      aria-label={t('claim.assign')}
      className="sticky top-16 z-10 flex flex-wrap items-center gap-3 rounded border border-blue bg-blue-wash px-4 py-2 text-sm text-blue max-bar:top-2"
    >
      <span className="font-semibold">{t('queue.picked', { count: claims.length })}</span>
      <AssigneeChoice
        key={String(focus)}
        autoFocus={focus}
        members={members.data ?? []}
        busy={assign.isPending}
        onChoose={(id) => assign.mutate(id)}
      />
      <Cancel onClick={onDone} />
      {assign.data?.refused !== undefined && (
        <p role="alert" className="w-full text-red">
          {t('queue.someRefused', assign.data)} {assign.data.refused.message}
        </p>
      )}
      <Refusal error={assign.error} />
    </div>
  );
}
