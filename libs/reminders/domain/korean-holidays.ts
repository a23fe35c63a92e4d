/**
 * The public holidays of Korea with their substitute days, 2025 to 2030, by the Public Holidays Act (공휴일에 관한 법률) and
 * its decree (관공서의 공휴일에 관한 규정, articles 2 and 3, as amended in 2026). Lunar days are those of the Korea Astronomy
 * and Space Science Institute; a spec compares them with the Dangi calendar of `Intl`.
 */
import { addDays, weekdayOf } from '#core';

/** The first and the last year that is known; a desk adds later ones, and days that a government decides at short notice. */
export const KNOWN_YEARS = { first: 2025, last: 2030 } as const;

/** Lunar New Year (1/1), the Buddha's birthday (4/8) and Chuseok (8/15) of each year. */
const LUNAR: Readonly<Record<number, readonly [seollal: string, buddha: string, chuseok: string]>> = {
  2025: ['2025-01-29', '2025-05-05', '2025-10-06'],
  2026: ['2026-02-17', '2026-05-24', '2026-09-25'],
  2027: ['2027-02-07', '2027-05-13', '2027-09-15'],
  2028: ['2028-01-27', '2028-05-02', '2028-10-03'],
  2029: ['2029-02-13', '2029-05-20', '2029-09-22'],
  2030: ['2030-02-03', '2030-05-09', '2030-09-12'],
};

/** Days that were decided for one year: elections at the end of a term, and one bridge day. Nothing is given in their place. */
const ONCE = ['2025-01-27', '2025-06-03', '2026-06-03', '2028-04-12'];

/** New Year and Memorial Day are not given another day either. */
const FIXED = ['01-01', '06-06'];
/** Days for which the next working day is given when they fall on a weekend or on another holiday. */
const REPLACED = ['03-01', '05-05', '08-15', '10-03', '10-09', '12-25'];
/** Labour Day and Constitution Day are such days since 2026. */
const REPLACED_SINCE_2026 = ['05-01', '07-17'];

/** Every public holiday of the years that are known, in order: `2026-10-05`. */
export const KOREAN_HOLIDAYS: readonly string[] = Object.keys(LUNAR).flatMap((year) =>
  holidaysOf(Number(year)),
);

function holidaysOf(year: number): string[] {
  const [seollal, buddha, chuseok] = LUNAR[year]!;
  const on = (day: string) => `${year}-${day}`;
  const long = [seollal, chuseok].map((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const single = [...REPLACED, ...(year >= 2026 ? REPLACED_SINCE_2026 : [])].map(on).concat(buddha);
  const once = ONCE.filter((day) => day.startsWith(`${year}`));
  const given = [...long.flat(), ...single, ...FIXED.map(on), ...once];
  const count = (day: string) => given.filter((other) => other === day).length;
  const days = new Set(given);
  const owed = [
    // Three days of a feast are given back for a Sunday or another holiday, not for a Saturday.
    ...long
      .filter((feast) => feast.some((day) => weekdayOf(day) === 7 || count(day) > 1))
      .map((feast) => feast[2]!),
    ...single.filter((day) => weekdayOf(day) >= 6 || (count(day) > 1 && !long.flat().includes(day))),
  ].sort();
  // Two holidays on one day owe one day, not two.
  for (const day of new Set(owed)) days.add(nextFree(day, days));
  return [...days].sort();
}

function nextFree(day: string, days: ReadonlySet<string>): string {
  let next = addDays(day, 1);
  while (weekdayOf(next) >= 6 || days.has(next)) next = addDays(next, 1);
  return next;
}
