import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '../../../libs/core/actor.js';
import type { Schema } from '../api/client.js';
import { useAsked } from '../store/moves.js';
import {
  useChangeRoles,
  usePasswordLink,
  useReinstate,
  useRemoveMember,
  useSuspend,
  type Role,
} from '../store/settings.js';
import { useTime } from '../store/time.js';
import { Badge, Button, Choices } from './controls.js';
import { Secret } from './Secret.js';
import { Refusal } from './states.js';
import { Sure } from './Sure.js';

/** Someone of the desk; behind one button what an administrator may do. */
export function Member({ member }: { member: Schema<'Member'> }) {
  const { t } = useTranslation();
  const { day } = useTime();
  const [open, setOpen] = useState(false);
  const { name, email, roles, suspendedAt, allowed } = member;
  return (
    <li className="space-y-3 px-4 py-3">
      <div className="flex items-center gap-x-4">
        <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 gap-y-1">
          <span className={`font-medium ${suspendedAt === null ? '' : 'text-soft'}`}>{name}</span>
          <span className="mr-auto min-w-0 text-sm text-soft max-sm:w-full">{email}</span>
          <span className="flex flex-wrap gap-1">
            {suspendedAt !== null && (
              <Badge look="bg-amber-wash text-amber" sign="‖">
                {t('people.suspended', { day: day(suspendedAt) })}
              </Badge>
            )}
            {roles.map((role) => (
              <Badge key={role} look="bg-sunken text-soft">
                {t(`role.${role}`)}
              </Badge>
            ))}
          </span>
        </div>
        {allowed.length > 0 && (
          <Button
            className="shrink-0"
            aria-expanded={open}
            aria-label={`${t('people.change')}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {t('people.change')}
          </Button>
        )}
      </div>
      {open && <Changes member={member} />}
    </li>
  );
}

/** What there is to do with a member: other roles, a link for a password, and whether they are let in at all. */
function Changes({ member }: { member: Schema<'Member'> }) {
  const { t } = useTranslation();
  const { id, name, allowed } = member;
  const [ticked, tick] = useState<readonly Role[]>();
  const roles = ticked ?? member.roles;
  const endings = (['suspend', 'remove'] as const).filter((move) => allowed.includes(move));
  const [asked, ask] = useAsked(endings);
  const change = useChangeRoles(member, ticked !== undefined);
  const link = usePasswordLink();
  const reinstate = useReinstate(member.version);
  const end = { suspend: useSuspend(member.version), remove: useRemoveMember(member.version) };
  const isSame = roles.length === member.roles.length && roles.every((role) => member.roles.includes(role));
  return (
    <div className="space-y-4 rounded bg-sunken p-3 text-sm">
      {allowed.includes('change_roles') && (
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate([...roles], { onSuccess: () => tick(undefined) });
          }}
        >
          <Roles chosen={roles} onChange={tick} />
          <Button type="submit" disabled={roles.length === 0} busy={isSame || change.isPending}>
            {t('people.saveRoles')}
          </Button>
        </form>
      )}
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        {allowed.includes('make_password_link') && (
          <Button busy={link.isPending} onClick={() => link.mutate(id)}>
            {t('people.makeLink')}
          </Button>
        )}
        {allowed.includes('reinstate') && (
          <Button busy={reinstate.isPending} onClick={() => reinstate.mutate(id)}>
            {t('people.reinstate')}
          </Button>
        )}
        {endings.map((move) => (
          <Button
            key={move}
            aria-expanded={asked === move}
            onClick={() => ask(asked === move ? undefined : move)}
          >
            {t(`people.${move}`)}
          </Button>
        ))}
      </div>
      {asked !== undefined && (
        <Sure
          key={asked}
          verb={t(`people.${asked}`)}
          about={t(`people.${asked}About`, { name })}
          isPending={end[asked].isPending}
          onSure={() => end[asked].mutate(id, { onSuccess: () => ask(undefined) })}
          onCancel={() => ask(undefined)}
        />
      )}
      {link.data !== undefined && allowed.includes('make_password_link') && (
        <PasswordLink link={link.data} name={name} />
      )}
      <Refusal
        error={change.error ?? link.error ?? reinstate.error ?? end.suspend.error ?? end.remove.error}
      />
    </div>
  );
}

interface RolesProps {
  readonly chosen: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** Which roles someone has. */
export function Roles({ chosen, onChange }: RolesProps) {
  const { t } = useTranslation();
  return (
    <Choices
      label={t('settings.roles')}
      of={ROLES}
      chosen={chosen}
      nameOf={(role) => t(`role.${role}`)}
      onChange={onChange}
    />
  );
}

/** The link for a password, to be handed to the one whom it is for. */
export function PasswordLink({ link, name }: { link: Schema<'PasswordLink'>; name: string }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  return <Secret about={t('people.linkAbout', { name, time: moment(link.expiresAt) })}>{link.url}</Secret>;
}
