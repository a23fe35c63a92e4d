import { z } from 'zod';
import { FAULTS } from '#core';

/** Words that a person writes, at most so many UTF-16 code units of them. */
export function words(most: number) {
  return z.string().trim().min(1).max(most);
}

/** The years that a newsroom writes about, in UTC. The store and the calendars go wrong far from them. */
const YEARS = { first: 1900, last: 2200 };

/** True of a day or an instant of these years; what is neither is of none. */
export function isOfOurYears(text: string): boolean {
  const year = new Date(text).getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last;
}

export const NOT_OF_OUR_YEARS = FAULTS.notOfOurYears.en;

/** An instant with its zone, as RFC 3339 writes it. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine(isOfOurYears, NOT_OF_OUR_YEARS)
  .transform((text) => new Date(text));

/** Letters to look for. A NUL is no letter, and PostgreSQL refuses it. */
export const search = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((letters) => !letters.includes('\0'), FAULTS.holdsNul.en);
