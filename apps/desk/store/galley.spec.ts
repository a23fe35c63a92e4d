import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from './galley.js';

const text = '첫째 문장. 둘째 문장. 끝.';
const zone = { start: 0, end: text.length, kind: 'paragraph' };
const words = (layout: ReturnType<typeof layOut>) =>
  layout.flatMap(({ pieces }) => pieces.map(({ claim, start, end }) => [claim, text.slice(start, end)]));

describe('the galley', () => {
  it('is claims and the words between them', () => {
    expect(
      words(
        layOut(
          [zone],
          [
            { id: 'b', start: 7, end: 13 },
            { id: 'a', start: 0, end: 6 },
          ],
          [],
        ),
      ),
    ).toEqual([
      ['a', '첫째 문장.'],
      [null, ' '],
      ['b', '둘째 문장.'],
      [null, ' 끝.'],
    ]);
  });

  it('draws an issue that reaches over two claims in both', () => {
    const claims = [
      { id: 'a', start: 0, end: 6 },
      { id: 'b', start: 7, end: 13 },
    ];
    const [layout] = layOut([zone], claims, [{ id: 'i', start: 3, end: 9 }]);
    const marked = layout!.pieces.flatMap(({ claim, runs }) =>
      runs.filter(({ issues }) => issues.length).map((run) => [claim, text.slice(run.start, run.end)]),
    );
    expect(marked).toEqual([
      ['a', '문장.'],
      [null, ' '],
      ['b', '둘째'],
    ]);
  });

  it('loses no letter and draws none twice, however things overlap', () => {
    const placed = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.uuid())
      .map(([start, length, id]) => ({ start, end: start + length, id }));
    fc.assert(
      fc.property(
        fc.array(placed, { maxLength: 12 }),
        fc.array(placed, { maxLength: 12 }),
        (claims, issues) => {
          const zones = [
            { start: 2, end: 30, kind: 'paragraph' },
            { start: 31, end: 64, kind: 'caption' },
          ];
          for (const { zone, pieces } of layOut(zones, claims, issues)) {
            const runs = pieces.flatMap((piece) => piece.runs);
            let at = zone.start;
            for (const run of runs) {
              expect(run.start).toBe(at);
              expect(run.end).toBeGreaterThan(run.start);
              at = run.end;
            }
            expect(at).toBe(zone.end);
          }
        },
      ),
    );
  });
});
