import { z } from 'zod';

/** Words that a person writes, at most so many UTF-16 code units of them. */
export function words(most: number) {
  return z.string().trim().min(1).max(most);
}

/** An instant with its zone, as RFC 3339 writes it. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** Letters to look for. A NUL is no letter, and PostgreSQL refuses it. */
export const search = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((letters) => !letters.includes('\0'), 'holds a NUL');
