import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useEveryone, useMe } from '../store/session.js';
import { useAddMember, usePasswordLink, type Role } from '../store/settings.js';
import { Button, Input, Labelled } from './controls.js';
import { Member, PasswordLink, Roles } from './Member.js';
import { Section } from './Section.js';
import { Read, Refusal } from './states.js';

/** The people of the desk, what they are on it, and whether they are let in. */
export function People() {
  const { t } = useTranslation();
  const members = useEveryone();
  const me = useMe();
  const mayEdit = me.data?.allowed.includes('desk.people') ?? false;
  return (
    <Section title={t('settings.people')} about={t(mayEdit ? 'people.about' : 'people.notYours')}>
      <Read from={members}>
        {(members) => (
          <ul className="divide-y divide-line rounded border border-line bg-sheet">
            {members.map((member) => (
              <Member key={member.id} member={member} />
            ))}
          </ul>
        )}
      </Read>
      {mayEdit && <NewMember />}
    </Section>
  );
}

const NOBODY = { name: '', email: '', roles: [] as readonly Role[] };

/** Takes someone in; they give themselves a password by a link. */
function NewMember() {
  const { t } = useTranslation();
  const [person, setPerson] = useState(NOBODY);
  const [added, setAdded] = useState<Schema<'Member'>>();
  const add = useAddMember();
  const link = usePasswordLink();
  return (
    <form
      aria-labelledby="new-member"
      className="space-y-4 rounded border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        link.reset();
        add.mutate(person, {
          onSuccess: (member) => {
            setPerson(NOBODY);
            setAdded(member);
            link.mutate(member.id);
          },
        });
      }}
    >
      <h3 id="new-member" className="font-semibold">
        {t('people.add')}
      </h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <Labelled label={t('settings.name')}>
          <Input
            required
            maxLength={100}
            value={person.name}
            onChange={(event) => setPerson({ ...person, name: event.target.value })}
          />
        </Labelled>
        <Labelled label={t('signIn.email')}>
          <Input
            required
            type="email"
            maxLength={254}
            value={person.email}
            onChange={(event) => setPerson({ ...person, email: event.target.value })}
          />
        </Labelled>
      </div>
      <Roles chosen={person.roles} onChange={(roles) => setPerson({ ...person, roles })} />
      <div className="flex flex-wrap items-center gap-3">
        <Button main type="submit" disabled={person.roles.length === 0} busy={add.isPending}>
          {t('people.add')}
        </Button>
        {person.roles.length === 0 && <span className="text-sm text-soft">{t('people.pickRole')}</span>}
      </div>
      <Refusal error={add.error ?? link.error} />
      {link.data !== undefined && added !== undefined && <PasswordLink link={link.data} name={added.name} />}
    </form>
  );
}
