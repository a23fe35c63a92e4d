import type { Actor, Role } from '#core';
import { can } from './domain/index.js';
import type { MemberView } from './identity.views.js';

/** What the view of a member is made of. */
export const WITH_USER = { user: true } as const;

interface MemberRow {
  readonly roles: Role[];
  readonly version: number;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly locale: string;
    readonly disabledAt: Date | null;
  };
}

/** A member, with what the reader may do to them; nobody suspends themselves or makes themselves a link. */
export function memberViewOf({ user, roles, version }: MemberRow, reader: Actor): MemberView {
  const { id, name, email, locale, disabledAt } = user;
  const others =
    disabledAt === null ? (['suspend', 'make_password_link'] as const) : (['reinstate'] as const);
  const moves = ['change_roles', 'remove', ...(id === reader.userId ? [] : others)] as const;
  return {
    ...{ id, name, email, locale, roles, version },
    suspendedAt: disabledAt?.toISOString() ?? null,
    allowed: can(reader, 'desk.people') ? [...moves] : [],
  };
}
