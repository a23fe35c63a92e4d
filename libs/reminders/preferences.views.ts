import { z } from 'zod';
import { MESSAGE_KINDS, PACES } from './domain/index.js';

/** How someone hears of each kind of thing, and what of it the desk does not let them change. */
export const preferencesView = z
  .object({
    kinds: z.array(
      z.object({
        kind: z.enum(MESSAGE_KINDS),
        mail: z.enum(PACES),
        inbox: z.enum(['off', 'now']),
        floor: z.enum(PACES).describe('The least that the desk wants'),
        paces: z.array(z.enum(PACES)).describe('What may be chosen for mail'),
      }),
    ),
    mailServer: z
      .boolean()
      .describe('Whether there is a mail server to send by: without one no mail goes out'),
    digest: z
      .enum(['off', 'on'])
      .describe('Whether the mail of the day comes, but for what the desk insists on'),
    address: z
      .object({ email: z.string(), bouncedAt: z.iso.datetime().nullable(), bounce: z.string().nullable() })
      .describe(
        'Where mail goes; nothing goes there after it came back, until its owner says that it is right',
      ),
    allowed: z.array(z.enum(['change', 'confirm_address'])),
  })
  .meta({ id: 'Preferences' });
export type PreferencesView = z.infer<typeof preferencesView>;
