import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusBack } from '../store/focus.js';
import { Cancel } from './controls.js';
import { PersonChoice } from './PersonChoice.js';

interface AssigneeChoiceProps {
  readonly members: readonly Schema<'Member'>[];
  readonly autoFocus?: boolean;
  /** Someone was chosen, and is being told: it keeps the focus, and nobody else is taken. */
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
}

/** Who checks, those first whose work it is. */
const CHECKING: readonly Schema<'Role'>[] = ['checker', 'copy_editor', 'editor', 'chief'];

/** Who on the desk can be given a claim. */
export function AssigneeChoice({ members, ...field }: AssigneeChoiceProps) {
  const { t } = useTranslation();
  const inOrder = CHECKING.flatMap((role) => members.filter(({ roles }) => roles.includes(role)));
  return (
    <PersonChoice
      bare
      label={t('claim.assign')}
      placeholder={t('claim.assignTo')}
      className="w-64 max-w-full"
      of={[...new Set(inOrder)]}
      likely={inOrder.map(({ id }) => id)}
      {...field}
    />
  );
}

interface AssigneeFormProps extends Pick<AssigneeChoiceProps, 'members' | 'onChoose'> {
  readonly isPending: boolean;
  readonly onDone: () => void;
}

/** Gives something to whoever is chosen; Esc lets go of it. */
export function AssigneeForm({ members, isPending, onChoose, onDone }: AssigneeFormProps) {
  const { t } = useTranslation();
  const form = useFocusBack<HTMLDivElement>();
  return (
    <div ref={form} role="group" aria-label={t('claim.assignTo')} className="flex flex-wrap gap-2">
      <AssigneeChoice autoFocus members={members} busy={isPending} onChoose={onChoose} />
      <Cancel onClick={onDone} />
    </div>
  );
}
