import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '#text';
import { planClaims } from './plan-claims.js';

const at = (start: number, end: number) => ({ start, end });
const standing = (start: number, end: number, isDescribed = true) => ({ start, end, isDescribed });

describe('the claims of a revision', () => {
  it('are made where none stands', () => {
    const plan = planClaims([at(0, 10), at(20, 30), at(30, 40)], [standing(25, 28)]);
    expect(plan).toEqual({ make: [at(0, 10), at(30, 40)], describe: [] });
  });

  it('are described anew when their words have changed, each once', () => {
    const changed = standing(0, 30, false);
    const plan = planClaims([at(0, 10), at(20, 30)], [changed, standing(12, 40)]);
    expect(plan).toEqual({ make: [], describe: [{ claim: changed, found: at(0, 10) }] });
  });

  it('are never made over one that stands, nor left out where none does', () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => at(start, start + length));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (found, claims) => {
        const held = claims.map(({ start, end }) => standing(start, end));
        const free = found.filter((one) => !held.some((claim) => overlaps(claim, one)));
        expect(new Set(planClaims(found, held).make)).toEqual(new Set(free));
      }),
    );
  });
});
