import { z } from 'zod';

/** How soon a kind of message comes by mail: not at all, in the digest of the day, at once. Later is more. */
export const PACES = ['off', 'digest', 'now'] as const;
export type Pace = (typeof PACES)[number];
const pace = z.enum(PACES);

/** Stet's: errors that readers see and the press deadline reach everyone whom they concern. */
export const kindsAtLeast = z
  .strictObject({
    accept: pace.default('off'),
    due: pace.default('off'),
    overdue: pace.default('off'),
    abandoned: pace.default('off'),
    unassigned: pace.default('off'),
    question: pace.default('off'),
    deadline: pace.default('digest'),
    error: pace.default('now'),
    review: pace.default('off'),
    approval: pace.default('off'),
    signature: pace.default('off'),
    answer: pace.default('off'),
    correction: pace.default('off'),
    mention: pace.default('off'),
  })
  .prefault({});
type Floor = z.infer<typeof kindsAtLeast>;

/** How something comes by mail that is said while the desk wants quiet: not at once. */
export function quietPace(pace: Pace): Pace {
  return pace === 'now' ? 'digest' : pace;
}

/**
 * How a message comes by mail: as its reader prefers, at once when they have not said, and never less than the desk wants.
 * From the third time on what is late comes in the digest, since those who wanted to act on it at once have.
 */
export function paceOf(
  kind: keyof Floor,
  rung: number,
  preferred: Pace | undefined,
  floor: Partial<Floor> | undefined,
): Pace {
  const usual: Pace = (kind === 'overdue' && rung > 2) || UNHURRIED.has(kind) ? 'digest' : 'now';
  const least = floor?.[kind] ?? 'off';
  const wanted = preferred ?? usual;
  // "At once" of what comes every morning is the digest of that morning, unless the desk insists.
  const paced = kind === 'overdue' && rung > 2 && wanted === 'now' ? 'digest' : wanted;
  return PACES.indexOf(paced) >= PACES.indexOf(least) ? paced : least;
}

/** What nobody has to act on at once: a date that has come, and news of what others did. */
const UNHURRIED: ReadonlySet<keyof Floor> = new Set(['review', 'correction']);
