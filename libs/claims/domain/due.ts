import { z } from 'zod';
import type { Risk } from './claim-machine.js';

const hours = z
  .number()
  .positive()
  .max(24 * 90);

/** What a desk may decide otherwise about the time that its claims have; the defaults are a magazine's. */
const settings = z.object({
  /** Hours that a claim of each risk has from when it is queued. */
  claimHours: z
    .object({
      low: hours.default(72),
      medium: hours.default(48),
      high: hours.default(24),
      legal: hours.default(24),
    })
    .prefault({}),
  /** Hours before the press deadline by which a claim of each risk is done: what is risky needs time for what follows. */
  hoursBeforePress: z
    .object({
      low: hours.default(2),
      medium: hours.default(4),
      high: hours.default(8),
      legal: hours.default(24),
    })
    .prefault({}),
});
export type ClaimSettings = z.infer<typeof settings>;

/** A desk's settings for its claims, from what it has decided otherwise. */
export function claimSettings(decided: unknown): ClaimSettings {
  return settings.parse(decided ?? {});
}

const HOUR = 3_600_000;

/**
 * When a claim that is queued at `at` is due: after the hours that its risk has, or in time for the press, whichever comes
 * first. When that is past already, half of what is left until the deadline; after the deadline, at once.
 */
export function dueAt(risk: Risk, at: Date, pressDeadline: Date | null, settings: ClaimSettings): Date {
  const inTurn = at.getTime() + settings.claimHours[risk] * HOUR;
  if (pressDeadline === null) return new Date(inTurn);
  const forPress = pressDeadline.getTime() - settings.hoursBeforePress[risk] * HOUR;
  const soonest = at.getTime() + Math.max(0, pressDeadline.getTime() - at.getTime()) / 2;
  return new Date(Math.min(inTurn, Math.max(forPress, soonest)));
}
