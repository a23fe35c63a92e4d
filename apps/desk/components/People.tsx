import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../../../libs/core/actor.js';
import type { Schema } from '../api/client.js';
import { useMe, useMembers } from '../store/session.js';
import { useAddMember, useChangeRoles } from '../store/settings.js';
import { Badge, Button, Input, Labelled } from './controls.js';
import { Read, Refusal } from './states.js';

/** The people of the desk and what they are on it. */
export function People() {
  const { t } = useTranslation();
  const members = useMembers();
  const me = useMe();
  const mayEdit = me.data?.allowed.includes('desk.people') ?? false;
  return (
    <section aria-labelledby="people" className="space-y-3">
      <h2 id="people" className="text-lg font-semibold">
        {t('settings.people')}
      </h2>
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
    </section>
  );
}

function Member({ member }: { member: Schema<'Member'> }) {
  const { t } = useTranslation();
  const change = useChangeRoles(member);
  const [editing, setEditing] = useState(false);
  const toggle = (role: Role) =>
    change.mutate(
      member.roles.includes(role) ? member.roles.filter((other) => other !== role) : [...member.roles, role],
    );
  return (
    <li className="space-y-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{member.name}</span>
        <span className="text-sm text-soft">{member.email}</span>
        <span className="ml-auto flex flex-wrap gap-1">
          {member.roles.map((role) => (
            <Badge key={role} look="bg-sunken text-soft">
              {t(`role.${role}`)}
            </Badge>
          ))}
        </span>
        {member.allowed.includes('change_roles') && (
          <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {t('settings.roles')}
          </Button>
        )}
      </div>
      {editing && (
        <fieldset className="flex flex-wrap gap-x-4 gap-y-2 text-sm" disabled={change.isPending}>
          <legend className="sr-only">{t('settings.roles')}</legend>
          {ROLES.map((role) => (
            <label key={role} className="flex min-h-6 items-center gap-1.5">
              <input
                type="checkbox"
                className="size-5"
                checked={member.roles.includes(role)}
                onChange={() => toggle(role)}
              />
              {t(`role.${role}`)}
            </label>
          ))}
        </fieldset>
      )}
      <Refusal error={change.error} />
    </li>
  );
}

function NewMember() {
  const { t } = useTranslation();
  const empty = { name: '', email: '', password: '' };
  const [person, setPerson] = useState(empty);
  const add = useAddMember();
  return (
    <form
      className="grid items-end gap-3 sm:grid-cols-4"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ ...person, roles: ['checker'] }, { onSuccess: () => setPerson(empty) });
      }}
    >
      <Labelled label={t('settings.name')}>
        <Input
          required
          value={person.name}
          onChange={(event) => setPerson({ ...person, name: event.target.value })}
        />
      </Labelled>
      <Labelled label={t('signIn.email')}>
        <Input
          required
          type="email"
          value={person.email}
          onChange={(event) => setPerson({ ...person, email: event.target.value })}
        />
      </Labelled>
      <Labelled label={t('settings.firstPassword')}>
        <Input
          required
          type="password"
          minLength={12}
          autoComplete="new-password"
          value={person.password}
          onChange={(event) => setPerson({ ...person, password: event.target.value })}
        />
      </Labelled>
      <Button type="submit" disabled={add.isPending}>
        {t('settings.add')}
      </Button>
      <Refusal error={add.error} />
    </form>
  );
}
