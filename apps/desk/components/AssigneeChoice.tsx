import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusBack } from '../store/focus.js';
import { Cancel, Select } from './controls.js';
import { PersonOptions } from './PersonOptions.js';

interface AssigneeChoiceProps {
  readonly members: readonly Schema<'Member'>[];
  readonly autoFocus?: boolean;
  /** Someone was chosen, and is being told: it keeps the focus, and nobody else is taken. */
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
}

const CHECKING: readonly Schema<'Role'>[] = ['checker', 'copy_editor', 'editor', 'chief'];

/** Who on the desk can be given a claim. */
export function AssigneeChoice({ members, autoFocus, busy, onChoose }: AssigneeChoiceProps) {
  const { t } = useTranslation();
  return (
    <Select
      aria-label={t('claim.assign')}
      className="w-44"
      autoFocus={autoFocus}
      aria-disabled={busy}
      value=""
      onChange={({ target }) => !busy && onChoose(target.value)}
    >
      <option value="" disabled>
        {t('claim.assignTo')}
      </option>
      <PersonOptions of={members.filter(({ roles }) => roles.some((role) => CHECKING.includes(role)))} />
    </Select>
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
