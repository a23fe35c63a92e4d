import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { Combobox, type Choice, type ChoiceGroup } from './Combobox.js';

interface PersonChoiceProps extends Omit<Parameters<typeof Combobox>[0], 'groups'> {
  readonly of: readonly Schema<'Member'>[];
  /** The ids of those who are likely meant, the likeliest first: they stand before the others. */
  readonly likely?: readonly (string | undefined)[];
  /** What can be chosen instead of anyone. */
  readonly instead?: Choice;
}

/** One of these people, each with what they are on the desk. */
export function PersonChoice({ of: members, likely = [], instead, ...field }: PersonChoiceProps) {
  const { t, i18n } = useTranslation();
  const { compare } = new Intl.Collator(i18n.language);
  const place = ({ id }: Schema<'Member'>) => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  const people = [...members]
    .sort((one, other) => place(one) - place(other) || compare(one.name, other.name))
    .map(({ id, name, email, roles }) => ({
      ...{ id, words: name, also: email },
      aside: roles.map((role) => t(`role.${role}`)).join(', '),
    }));
  const groups: ChoiceGroup[] = [{ options: people }, ...(instead ? [{ options: [instead] }] : [])];
  return <Combobox groups={groups} {...field} />;
}
