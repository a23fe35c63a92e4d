import { z } from 'zod';
import { SCOPES } from '#core';
import { roleView, scopeView, TOKEN_DAYS } from '#identity';

const roles = z.array(roleView).min(1).max(9);

/** A password to be had from now on. */
export const newPassword = z.string().min(12).max(200);

export const newMemberBody = z
  .strictObject({
    email: z.email().max(254),
    name: z.string().trim().min(1).max(100),
    locale: z.enum(['ko', 'en', 'fr']).default('ko'),
    roles,
    password: newPassword.optional().describe('Not needed by someone who comes back'),
  })
  .meta({ id: 'NewMember' });

export const rolesBody = z.strictObject({ roles }).meta({ id: 'Roles' });

export const newTokenBody = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    days: z
      .number()
      .int()
      .min(1)
      .max(3650)
      .default(TOKEN_DAYS)
      .describe('After so many days the token no longer works'),
    scopes: z
      .array(scopeView)
      .min(1)
      .max(SCOPES.length)
      .optional()
      .describe(
        'What it may be used for, within the roles of its holder. Unsaid: whatever the one who asks may do',
      ),
  })
  .meta({ id: 'TokenRequest' });
