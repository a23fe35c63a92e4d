/** Days and wall clocks of a time zone, by the zone's own rules (`Intl` carries the IANA database). */

export const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** A moment as a wall clock of the zone shows it. */
export interface WallClock {
  /** `2026-11-24` */
  readonly day: string;
  /** Minutes since midnight by the clock, 0 to 1439. */
  readonly minutes: number;
}

/** What a wall clock of the zone shows at this moment. */
export function wallClock(at: Date, timeZone: string): WallClock {
  const local = localMillis(at.getTime(), timeZone);
  const minutes = Math.floor(local / MINUTE);
  return { day: dayOf(local), minutes: ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES };
}

/**
 * When a wall clock of the zone shows this. A time that is left out when the clocks go forward is as much later; of one
 * that comes twice when they go back the first is meant.
 */
export function momentOf({ day, minutes }: WallClock, timeZone: string): Date {
  const local = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  // The zone's offset is that of a moment nearby: a day before and a day after are sure to lie on each side of a change.
  const offsets = [-1, 1].map((days) => offsetAt(local + days * DAY_MINUTES * MINUTE, timeZone));
  const moments = offsets.map((offset) => local - offset);
  const shown = moments.filter((moment) => localMillis(moment, timeZone) === local);
  // In a gap no moment shows it; by the offset from before the change it falls as much behind as it lay in the gap.
  return new Date(shown.length > 0 ? Math.min(...shown) : moments[0]!);
}

/** The day so many days later by the calendar. */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MINUTES * MINUTE);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function dayOf(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

function offsetAt(moment: number, timeZone: string): number {
  return localMillis(moment, timeZone) - moment;
}

/** The wall clock read as if it were UTC, in milliseconds. */
function localMillis(moment: number, timeZone: string): number {
  const shown = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const seconds = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return seconds + (moment - Math.floor(moment / 1000) * 1000);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  clocks.set(timeZone, clock);
  return clock;
}
