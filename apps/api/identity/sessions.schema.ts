import { z } from 'zod';
import { newPassword } from './people.schema.js';

export const signInBody = z
  .strictObject({
    email: z.string().min(3).max(254),
    password: z.string().min(1).max(200),
    desk: z.string().max(80).optional().describe('The slug of a desk, for people who belong to several'),
  })
  .meta({ id: 'SignIn' });

export const passwordLinkBody = z
  .strictObject({
    secret: z.string().min(1).max(100).describe('What stands behind the # of the link'),
    next: newPassword,
  })
  .meta({ id: 'PasswordByLink' });

export const passwordBody = z
  .strictObject({ current: z.string().min(1).max(200), next: newPassword })
  .meta({ id: 'PasswordChange' });
