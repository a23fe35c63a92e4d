import { Invalid } from '#core';
import type { Tx } from '#database';

/** What a report is asked about: days of the desk's own calendar, the last included, or instants, the last not. */
export interface AskedPeriod {
  /** `2026-11-01`, or RFC 3339. */
  readonly from: string;
  readonly to: string;
}

/** A desk and a stretch of its time: from the one instant up to, and without, the other. */
export interface DeskPeriod {
  readonly deskId: string;
  readonly from: Date;
  readonly to: Date;
  /** What has not come yet counts for nothing. */
  readonly now: Date;
}

/** Milliseconds: a leap year, and the hour that a clock may be put back. */
const LONGEST = (366 * 24 + 1) * 60 * 60 * 1000;

/** @throws Invalid `report/period` when it ends before it begins or is longer than a year. */
export async function readPeriod(
  tx: Tx,
  { id, timeZone }: { readonly id: string; readonly timeZone: string },
  { from, to }: AskedPeriod,
  now: Date,
): Promise<DeskPeriod> {
  const [period] = await tx.$queryRaw<{ from: Date; to: Date }[]>`
    SELECT
      CASE WHEN ${isDay(from)} THEN ${from}::timestamp AT TIME ZONE ${timeZone} ELSE ${from}::timestamptz END AS "from",
      CASE WHEN ${isDay(to)} THEN (${to}::timestamp + interval '1 day') AT TIME ZONE ${timeZone} ELSE ${to}::timestamptz END AS "to"`;
  const length = period!.to.getTime() - period!.from.getTime();
  if (length <= 0 || length > LONGEST) throw new Invalid('report/period', { from, to });
  return { ...period!, deskId: id, now };
}

function isDay(said: string): boolean {
  return said.length === '2026-11-01'.length;
}
