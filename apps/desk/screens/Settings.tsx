import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { Badge, Button, Input, Labelled } from '../components/controls.js';
import { FactBook } from '../components/FactBook.js';
import { Read, Refusal } from '../components/states.js';
import { useMe, useMembers } from '../store/session.js';
import { useAddMember, useChangeRoles, useNewToken, useRevokeToken, useTokens } from '../store/settings.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

type Role = Schema<'Role'>;

const ROLES: readonly Role[] = [
  'checker',
  'copy_editor',
  'editor',
  'chief',
  'author',
  'legal',
  'ombudsman',
  'auditor',
  'admin',
];

/** The people of the desk, and the keys of its programs. */
export function Settings() {
  const { t } = useTranslation();
  useTitle(t('nav.settings'));
  return (
    <section className="mx-auto max-w-4xl space-y-10">
      <h1 className="font-serif text-2xl font-semibold">{t('nav.settings')}</h1>
      <People />
      <FactBook />
      <Tokens />
    </section>
  );
}

function People() {
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

function Tokens() {
  const { t } = useTranslation();
  const { day } = useTime();
  const tokens = useTokens();
  const make = useNewToken();
  const revoke = useRevokeToken();
  const [name, setName] = useState('');
  return (
    <section aria-labelledby="tokens" className="space-y-3">
      <h2 id="tokens" className="text-lg font-semibold">
        {t('settings.tokens')}
      </h2>
      {make.data !== undefined && (
        <p role="status" className="space-y-1 rounded bg-green-wash p-3 text-sm">
          <span className="block">{t('settings.shownOnce')}</span>
          <code className="block select-all">{make.data.secret}</code>
        </p>
      )}
      <Read from={tokens}>
        {(tokens) => (
          <ul className="divide-y divide-line rounded border border-line bg-sheet">
            {tokens.map((token) => (
              <li key={token.id} className="flex flex-wrap items-center gap-3 px-4 py-2.5 text-sm">
                <span className={token.revokedAt === null ? 'font-medium' : 'text-soft line-through'}>
                  {token.name}
                </span>
                <code className="text-soft">{token.hint}…</code>
                <span className="text-soft">
                  {token.holder.name} · {day(token.createdAt)}
                </span>
                {token.allowed.includes('revoke') && (
                  <Button className="ml-auto" onClick={() => revoke.mutate(token.id)}>
                    {t('settings.revoke')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Read>
      <form
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate(name, { onSuccess: () => setName('') });
        }}
      >
        <Labelled label={t('settings.tokenName')}>
          <Input required value={name} onChange={(event) => setName(event.target.value)} />
        </Labelled>
        <Button type="submit" disabled={make.isPending}>
          {t('settings.newToken')}
        </Button>
      </form>
      <Refusal error={make.error ?? revoke.error} />
    </section>
  );
}
