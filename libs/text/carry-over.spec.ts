/** The one promise of the carrying: a check never stands on other words than those that were checked. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carryOver, type Span } from '#text';

/** Sentences with what a check is about, and what may stand in its place. */
interface Sample {
  readonly sentence: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
}

const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  ko: [
    {
      sentence: '한들건설은 2024년 3월 새 다리에 4억9천만유로를 들였다.',
      changes: [
        ['한들건설', '한울건설'],
        ['2024년', '2023년'],
        ['3월', '5월'],
        ['4억9천만', '4억8천만'],
        ['4억9천만', '49억'],
        ['유로', '달러'],
        ['들였다', '들이지 않았다'],
        ['들였다', '들일 뻔했다'],
      ],
    },
    {
      sentence: '서보람 대표는 길이 503m의 다리가 세계에서 가장 길지 않다고 밝혔다.',
      changes: [
        ['서보람', '서가람'],
        ['대표', '부대표'],
        ['503m', '503km'],
        ['503m', '5.03m'],
        ['길지 않다', '길다'],
        ['가장', '두 번째로'],
      ],
    },
    {
      sentence: '시는 통행료를 올리지 못하며 요금은 12%가 아니라 1.2%라고 설명했다.',
      changes: [
        ['못하며', '않으며'],
        ['올리지 못하며', '올리며'],
        ['12%가', '12%p가'],
        ['1.2%', '1.3%'],
        ['아니라', '맞고'],
      ],
    },
  ],
  en: [
    {
      sentence: 'Harbour Trust spent 490 million euros on the bridge in March 2024.',
      changes: [
        ['Harbour', 'Harbor'],
        ['490', '49'],
        ['490', '4.90'],
        ['million', 'billion'],
        ['euros', 'dollars'],
        ['spent', 'did not spend'],
        ['spent', 'never spent'],
        ['2024', '2042'],
      ],
    },
    {
      sentence: 'Ms Weir can’t confirm that 1,200 people, nearly 12% of them staff, were no longer paid.',
      changes: [
        ['Weir', 'Wier'],
        ['can’t', 'can'],
        ['1,200', '1200.0'],
        ['1,200', '1.200'],
        ['nearly ', ''],
        ['12%', '12 points'],
        ['no longer', 'now'],
      ],
    },
  ],
  fr: [
    {
      sentence: 'La société Noctule n’a pas versé 490 millions d’euros en mars 2024.',
      changes: [
        ['Noctule', 'Noctua'],
        ['n’a pas versé', 'a versé'],
        ['490', '409'],
        ['millions', 'milliards'],
        ['d’euros', 'de francs'],
        ['mars', 'mai'],
      ],
    },
    {
      sentence: 'Mme Ferranel affirme que plus de 1 000 élèves ne lisent jamais, soit 3,5 % d’entre eux.',
      changes: [
        ['Ferranel', 'Ferronel'],
        ['1 000', '10 00'],
        ['1 000', '1 0000'],
        ['ne lisent jamais', 'lisent'],
        ['jamais', 'plus'],
        ['3,5', '35'],
        ['plus de', 'moins de'],
      ],
    },
  ],
};

const CASES = Object.entries(SAMPLES).flatMap(([language, samples]) =>
  samples.flatMap(({ sentence, changes }) =>
    changes.map(([from, to]) => ({ language, sentence, from, to, changed: sentence.replace(from, to) })),
  ),
);

/** An article around the sentence, of which anything may be moved about. */
const around = fc.record({
  above: fc.array(fc.constantFrom('강은 넓다.', 'It rained.', 'Il a plu.', '\n'), { maxLength: 6 }),
  below: fc.array(fc.constantFrom('배는 작다.', 'Nobody came.', 'On attend.', '\n'), { maxLength: 6 }),
  moved: fc.boolean(),
});

describe('a claim whose words have changed', () => {
  it.each(CASES)('$language: is stale when “$from” becomes “$to”', ({ sentence, changed }) => {
    expect(changed).not.toBe(sentence);
    fc.assert(
      fc.property(around, ({ above, below, moved }) => {
        const before = [...above, sentence, ...below].join(' ');
        const after = (moved ? [...below, changed, ...above] : [...above, changed, ...below]).join(' ');
        const [carried] = carryOver(before, after, [spanOf(before, sentence)]);
        expect(['stale', 'orphaned']).toContain(carried!.state);
      }),
      { numRuns: 25 },
    );
  });

  it.each(CASES)(
    '$language: the words beside “$from” are no longer checked either',
    ({ sentence, from, changed }) => {
      const at = sentence.indexOf(from);
      const rest = at > 12 ? { start: 0, end: at } : { start: at + from.length, end: sentence.length };
      const [carried] = carryOver(sentence, changed, [rest]);
      expect(['stale', 'orphaned']).toContain(carried!.state);
    },
  );

  it('is never said to be the same, whichever of its letters is another', () => {
    const sentences = Object.values(SAMPLES).flatMap((samples) => samples.map(({ sentence }) => sentence));
    const letters = [...'0123456789.,-%가나원만억년안못않dnotpasne '];
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.nat(),
        fc.constantFrom(...letters),
        fc.constantFrom('replace', 'insert', 'remove'),
        (sentence, place, letter, how) => {
          const at = place % sentence.length;
          const rest = sentence.slice(how === 'insert' ? at : at + 1);
          const changed = (sentence.slice(0, at) + (how === 'remove' ? '' : letter) + rest).normalize('NFC');
          const before = `It rained. ${sentence} Nobody came.`;
          const after = `It rained. ${changed} Nobody came.`;
          const isSame = squeezed(sentence) === squeezed(changed);
          const [carried] = carryOver(before, after, [spanOf(before, sentence)]);
          if (!isSame) expect(['stale', 'orphaned']).toContain(carried!.state);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Spacing alone is house style, in Korean, and no change of a fact. */
function squeezed(words: string): string {
  return words.replaceAll(/\s+/g, '');
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
