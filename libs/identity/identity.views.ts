import { z } from 'zod';
import { ROLES, SCOPES } from '#core';
import { PERMISSIONS, type Permission } from './domain/index.js';

export const roleView = z.enum(ROLES).meta({ id: 'Role' });

export const scopeView = z.enum(SCOPES).meta({ id: 'Scope' });

/** A person as other things name them. */
export const personView = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;

/** Who is signed in, where, and what they may do. */
export const meView = z
  .object({
    user: z.object({ id: z.uuid(), name: z.string(), email: z.string(), locale: z.string() }),
    desk: z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      timeZone: z.string(),
      locale: z.string(),
    }),
    roles: z.array(roleView),
    allowed: z.array(z.enum(PERMISSIONS as [Permission, ...Permission[]])),
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof meView>;

/** Someone who belongs to the desk. */
export const memberView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    locale: z.string(),
    roles: z.array(roleView),
    version: z.number().int(),
    suspendedAt: z.iso.datetime().nullable().describe('Since when they are not let in'),
    allowed: z.array(z.enum(['change_roles', 'remove', 'suspend', 'reinstate', 'make_password_link'])),
  })
  .meta({ id: 'Member' });
export type MemberView = z.infer<typeof memberView>;

/** A link by which someone gives themselves a password, with its address: shown this once. */
export const passwordLinkView = z
  .object({ url: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'PasswordLink' });
export type PasswordLinkView = z.infer<typeof passwordLinkView>;

/** What is left of someone who was erased. */
export const erasedView = z
  .object({ id: z.uuid(), name: z.string(), erasedAt: z.iso.datetime() })
  .meta({ id: 'Erased' });
export type ErasedView = z.infer<typeof erasedView>;

/** A key for programs, without the key. */
export const tokenView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    hint: z.string().describe('How the token begins'),
    scopes: z.array(scopeView).describe('What it may be used for'),
    holder: personView,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable().describe('To the hour'),
    allowed: z.array(z.enum(['revoke'])),
  })
  .meta({ id: 'Token' });
export type TokenView = z.infer<typeof tokenView>;

/** A new token, with its secret: shown this once. */
export const newTokenView = tokenView.extend({ secret: z.string() }).meta({ id: 'NewToken' });
export type NewTokenView = z.infer<typeof newTokenView>;
