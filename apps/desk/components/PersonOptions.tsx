import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';

interface PersonOptionsProps {
  readonly of: readonly Schema<'Member'>[];
  /** What stands for someone in the field; unsaid: their id. */
  readonly by?: 'id' | 'name';
}

/** People to choose from, each with what they are on the desk. */
export function PersonOptions({ of: members, by = 'id' }: PersonOptionsProps) {
  const { t } = useTranslation();
  return members.map((member) => (
    <option key={member.id} value={member[by]}>
      {member.name} · {member.roles.map((role) => t(`role.${role}`)).join(', ')}
    </option>
  ));
}
