import { z } from 'zod';
import { roleView } from '#identity';

const roles = z.array(roleView).min(1).max(9);

export const newMemberBody = z
  .strictObject({
    email: z.email().max(254),
    name: z.string().trim().min(1).max(100),
    locale: z.enum(['ko', 'en', 'fr']).default('ko'),
    roles,
    password: z
      .string()
      .min(12)
      .max(200)
      .optional()
      .describe('Not needed by someone who has an account already'),
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
      .optional()
      .describe('After so many days the token no longer works'),
  })
  .meta({ id: 'TokenRequest' });
