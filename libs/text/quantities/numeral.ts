import type { Span } from '../span.js';

/** A number as it is written, in digits or in words, without what it counts. */
export interface Numeral extends Span {
  readonly value: number;
  /** The interval that rounding to the digits shown allows. */
  readonly low: number;
  readonly high: number;
  /** Significant digits: those up to the last that is not a trailing zero. */
  readonly digits: number;
  /** 수십억, several million: an order of magnitude, which no rule compares. */
  readonly vague: boolean;
  /** The factor of its last scale word (억, million), 1 without one: what its partner in a range may have left out. */
  readonly scale: number;
  /** Digits alone, without separator, decimals or scale: it may be a year, a page or the number of a house. */
  readonly plain: boolean;
}

/** How a number was written, where the value alone does not tell. */
export interface Written {
  /** Digits after the decimal mark. */
  readonly decimals?: number;
  readonly scale?: number;
  readonly plain?: boolean;
  readonly vague?: boolean;
}

/**
 * A numeral with the interval that its digits allow. Trailing zeros are taken for rounding, but two digits are always
 * meant: `10,000` is good to 500 either way, `3천억` to 50억, `4억9천만` to 500만, `9` to a half, `12.0` to .05.
 */
export function numeral(span: Span, value: number, written: Written = {}): Numeral {
  const { decimals = 0, scale = 1, plain = false, vague = false } = written;
  const digits = significantDigits(value);
  const leading = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  const byDigits = 10 ** (leading - Math.max(digits, 2) + 1);
  const whole = scale === 1 && decimals === 0 ? Math.max(byDigits, 1) : byDigits;
  const place = decimals > 0 ? Math.min(whole, scale * 10 ** -decimals) : whole;
  return {
    start: span.start,
    end: span.end,
    value,
    low: vague ? value * 2 : value - place / 2,
    high: vague ? value * 10 : value + place / 2,
    digits: Math.max(digits, decimals > 0 ? leading - Math.round(Math.log10(place)) + 1 : 0),
    vague,
    scale,
    plain,
  };
}

/** The digits of a number up to the last that is not zero. */
function significantDigits(value: number): number {
  let whole = Math.abs(value);
  if (Number.isSafeInteger(whole)) {
    while (whole > 0 && whole % 10 === 0) whole /= 10;
    return Math.max(1, String(whole).length);
  }
  const [mantissa = ''] = whole.toExponential(14).split('e');
  return Math.max(1, mantissa.replace('.', '').replace(/0+$/, '').length);
}

/** The number that digits and decimals spell, moved by a power of ten without a rounding error. */
export function decimal(integer: string, fraction: string, exponent: number): number {
  return Number(`${integer}.${fraction || '0'}e${exponent}`);
}
