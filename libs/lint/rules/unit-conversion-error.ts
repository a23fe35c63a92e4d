import { wordsAt } from '#text';
import { converted } from '../figures/conversions.js';
import type { Conversion } from '../figures/conversions.js';
import type { Certainty } from '../finding.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import type { Interval } from '../figures/interval.js';
import { meet, scaled } from '../figures/interval.js';
import type { Rule } from '../rule.js';

/** The same measure in two units that are not the same: 0.05g(500mg), 26 miles (52 km), 20 °C (86 °F). */
export const unitConversionError: Rule = {
  id: 'unit-conversion-error',
  version: 5,
  categories: ['unit_conversion_error'],
  *check(document) {
    for (const conversion of document.conversions) {
      const { source, target } = conversion;
      const expected =
        source.unit.dimension === 'money'
          ? oldMoney(document.text, conversion)
          : converted(source, source.unit, target.unit);
      const certainty =
        expected && certaintyOf(conversion, expected, isDifference(document.text, conversion));
      if (!expected || !certainty) continue;
      const amount = sayAmount.bind(undefined, expected.value, target.unit);
      yield {
        start: conversion.start,
        end: conversion.end,
        certainty,
        related: [],
        saw: wordsAt(document.text, target),
        expected: told((l) => amount(l, 3)),
        message: {
          ko: `환산한 값이 다르다: ${amount('ko', 3)}.`,
          en: `The conversion comes to ${amount('en', 3)}.`,
          fr: `La conversion donne ${amount('fr', 3)}.`,
        },
        working: told((l) => working(conversion, expected, (value) => sayNumber(value, l, 5), l)),
      };
    }
  },
};

/** The coins that were fixed parts of a pound; elsewhere shillings have a rate of their own. */
const COINS: Readonly<Record<string, number>> = { shilling: 1 / 20, guinea: 21 / 20 };

function oldMoney(text: string, { source, target }: Conversion): Interval | undefined {
  const part = COINS[source.unit.id];
  if (part === undefined || target.unit.id !== 'GBP' || /Kenya|Ugand|Tanzan|Somali/.test(text))
    return undefined;
  return scaled(source, part);
}

/** `Warmed by 2C`: degrees of difference have no zero. */
function isDifference(text: string, { source, start }: Conversion): boolean {
  return (
    source.unit.dimension === 'temperature' &&
    /\b(?:by|(?:rise|increase|drop|fall|warming|difference|change) of) (?:about |some |nearly )?$/i.test(
      text.slice(Math.max(0, start - 32), start),
    )
  );
}

/** Ways to mean another unit by the same name: short and long tons, American and imperial gallons, powers of 1,024. */
const VARIANTS: Readonly<Record<string, readonly number[]>> = {
  t: [0.907, 1.016],
  gal: [1.201],
  pint: [0.833],
  KB: [1.024, 0.977],
  MB: [1.024, 0.977, 1.049, 0.954],
  GB: [1.024, 0.977, 1.074, 0.931],
  TB: [1.024, 0.977, 1.1, 0.909],
};

function certaintyOf(
  { source, target }: Conversion,
  expected: Interval,
  difference: boolean,
): Certainty | undefined {
  if (source.unit.dimension === 'temperature') return temperature(source, target, expected, difference);
  const stated = widened(target);
  const factors = [
    1,
    ...(VARIANTS[source.unit.id] ?? []),
    ...(VARIANTS[target.unit.id] ?? []).map((factor) => 1 / factor),
  ];
  if (factors.some((factor) => meet(stated, scaled(expected, factor)))) return undefined;
  const deviation = Math.min(
    ...factors.map((factor) => Math.abs(target.value / (expected.value * factor) - 1)),
  );
  return deviation < 0.03 ? undefined : deviation < 0.1 ? 'warning' : 'error';
}

/** A difference of temperature has no zero: 2 °C warmer is 3.6 °F warmer. */
function temperature(
  source: Conversion['source'],
  target: Conversion['target'],
  expected: Interval,
  difference: boolean,
): Certainty | undefined {
  const factor = (source.unit.factor ?? 1) / (target.unit.factor ?? 1);
  // The zero of 100 °C is no rounding: 100 °C is not 95.
  const stated = { value: target.value, low: target.value - 1, high: target.value + 1 };
  const meant = { value: expected.value, low: expected.value - 1, high: expected.value + 1 };
  if (meet(stated, scaled(source, factor)) || (!difference && meet(stated, meant))) return undefined;
  const gap = Math.abs(target.value - (difference ? source.value * factor : expected.value));
  return gap < 1.5 ? undefined : gap < 3 ? 'warning' : 'error';
}

/** A converted figure may be cut instead of rounded, or rounded to a handy number. */
function widened({ value, low, high }: Interval): Interval {
  const room = (high - low) / 2;
  return { value, low: low - room, high: high + room };
}

function working(
  { source, target }: Conversion,
  expected: Interval,
  say: (value: number) => string,
  l: 'ko' | 'en' | 'fr',
): string {
  const from = sayAmount(source.value, source.unit, l, 5);
  const to = `${sayAmount(expected.value, target.unit, l)} ≠ ${sayAmount(target.value, target.unit, l)}`;
  if (source.unit.dimension === 'temperature') {
    const fahrenheit = target.unit.id === '°F';
    return `${from}: ${fahrenheit ? `${say(source.value)} × 9/5 + 32` : `(${say(source.value)} − 32) × 5/9`} = ${to}`;
  }
  return `${from}: × ${say(expected.value / source.value)} = ${to}`;
}
