import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carryOver, findAnchor, makeAnchor, wordsAt, type Span } from '#text';

const ARTICLE = [
  '강물 위의 도서관',
  '',
  '낙동강 하구에 배 도서관이 떴다. 책은 3천 권이다. 구청은 5억유로를 들였다고 밝혔다.',
  '한가람 대표는 “배는 새것이 아니다. 1987년에 지었다”고 말했다. 표는 받지 않는다.',
  '',
  '이용자는 12만 명을 넘었다. 배는 하루 두 번 강을 오간다. 그러나 물이 새지 않는다고 구청은 주장한다.',
].join('\n');

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`no “${words}” in the sample`);
  return { start, end: start + words.length };
}

describe('anchor', () => {
  it('quotes the words with their surroundings', () => {
    expect(makeAnchor('가나다 라마바 사아자', { start: 4, end: 7 })).toEqual({
      start: 4,
      end: 7,
      exact: '라마바',
      prefix: '가나다 ',
      suffix: ' 사아자',
    });
  });

  it('never cuts a character in two', () => {
    const text = '😀'.repeat(40);
    const anchor = makeAnchor('a' + text + 'b' + text, { start: 81, end: 82 });
    expect(anchor.exact).toBe('b');
    for (const side of [anchor.prefix, anchor.suffix]) expect(side).toBe('😀'.repeat(16));
    expect(makeAnchor('a' + text + 'bc' + text, { start: 82, end: 83 }).prefix).toBe('😀'.repeat(15) + 'b');
  });

  const claim = '책은 3천 권이다.';
  const anchor = makeAnchor(ARTICLE, spanOf(ARTICLE, claim));

  it('is found where it stood', () => {
    expect(findAnchor(ARTICLE, anchor)).toEqual({ kind: 'found', span: spanOf(ARTICLE, claim) });
  });

  it.each([
    ['words before it', ARTICLE.replace('낙동강', '넓은 낙동강'), claim, true],
    ['other spacing', ARTICLE.replace(claim, ' 책은 3천권이다.'), '책은 3천권이다.', true],
    ['one digit', ARTICLE.replace(claim, '책은 4천 권이다.'), '책은 4천 권이다.', false],
    ['a not', ARTICLE.replace(claim, '책은 3천 권이 아니다.'), '책은 3천 권이 아니다.', false],
    ['its paragraph moved', ARTICLE.replace(claim, '') + '\n' + claim, claim, true],
  ])('is found again after %s', (_name, text, words, exact) => {
    expect(findAnchor(text, anchor)).toEqual({ kind: 'moved', span: spanOf(text, words), exact });
  });

  it('is lost when nothing like it is left', () => {
    expect(findAnchor(ARTICLE.replace(claim, ''), anchor)).toEqual({ kind: 'lost' });
    expect(findAnchor('', anchor)).toEqual({ kind: 'lost' });
  });

  it('is ambiguous when what stands around it does not tell', () => {
    const text = `${claim}\n${claim}`;
    expect(findAnchor(text, { ...anchor, start: 100, end: 110 })).toEqual({
      kind: 'ambiguous',
      spans: [spanOf(text, claim), spanOf(text, claim, 1)],
    });
  });

  it('does not take a part of a longer figure for the figure', () => {
    const text = '그는 5억 유로를 냈다.';
    const five = makeAnchor(text, spanOf(text, '5억'));
    for (const other of ['15억', '1.5억', '-5억', '1,5억']) {
      expect(findAnchor(text.replace('5억', other), five)).not.toMatchObject({ exact: true });
    }
  });

  it('finds any stretch of any text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const found = findAnchor(text, makeAnchor(text, { start, end }));
        if (wordsAt(text, { start, end }).trim() === '' || found.kind === 'lost') return;
        const spans = found.kind === 'ambiguous' ? found.spans : [found.span];
        for (const span of spans) expect(text.length >= span.end && span.start < span.end).toBe(true);
        if (found.kind === 'found')
          expect(wordsAt(text, { start, end })).toContain(wordsAt(text, found.span));
      }),
    );
  });
});

describe('carry over', () => {
  /** What becomes of one stretch, as its state and its words. */
  function become(words: string, after: string, before = ARTICLE): [string, string?] {
    const [carried] = carryOver(before, after, [spanOf(before, words)]);
    if (!carried || carried.state === 'orphaned') return ['orphaned'];
    return [carried.state, wordsAt(after, carried)];
  }

  const claim = '구청은 5억유로를 들였다고 밝혔다.';

  it.each<[string, string, string, [string, string?]]>([
    ['nothing changes', claim, ARTICLE, ['unchanged', claim]],
    ['something below it changes', claim, ARTICLE.replace('12만', '13만'), ['unchanged', claim]],
    ['a sentence comes in above it', claim, ARTICLE.replace('책은', '비도 왔다. 책은'), ['moved', claim]],
    ['its paragraphs change places', claim, ARTICLE.split('\n\n').reverse().join('\n\n'), ['moved', claim]],
    [
      'its own spacing changes',
      claim,
      ARTICLE.replace('들였다고 밝혔다', '들였다고  밝혔 다'),
      ['moved', '구청은 5억유로를 들였다고  밝혔 다.'],
    ],
    [
      'a digit changes',
      claim,
      ARTICLE.replace('5억유로', '6억유로'),
      ['stale', '구청은 6억유로를 들였다고 밝혔다.'],
    ],
    [
      'a digit is added',
      claim,
      ARTICLE.replace('5억유로', '15억유로'),
      ['stale', '구청은 15억유로를 들였다고 밝혔다.'],
    ],
    [
      'a unit changes',
      claim,
      ARTICLE.replace('5억유로', '5억달러'),
      ['stale', '구청은 5억달러를 들였다고 밝혔다.'],
    ],
    [
      'a name changes',
      claim,
      ARTICLE.replace('구청은 5억', '시청은 5억'),
      ['stale', '시청은 5억유로를 들였다고 밝혔다.'],
    ],
    [
      'it is negated',
      claim,
      ARTICLE.replace('들였다고', '들이지 않았다고'),
      ['stale', '구청은 5억유로를 들이지 않았다고 밝혔다.'],
    ],
    [
      'a not goes',
      '그러나 물이 새지 않는다고 구청은 주장한다.',
      ARTICLE.replace('새지 않는다고', '샌다고'),
      ['stale', '그러나 물이 샌다고 구청은 주장한다.'],
    ],
    [
      'a word comes in before it',
      claim,
      ARTICLE.replace('구청은 5억', '그러나 구청은 5억'),
      ['stale', '그러나 구청은 5억유로를 들였다고 밝혔다.'],
    ],
    ['it is deleted', claim, ARTICLE.replace(claim, ''), ['orphaned']],
    [
      'another sentence stands in its place',
      claim,
      ARTICLE.replace(claim, '날씨가 맑아 아이들이 많이 왔다.'),
      ['orphaned'],
    ],
    ['the text is empty', claim, '', ['orphaned']],
    [
      'it moves and a digit changes',
      claim,
      `${ARTICLE.replace(claim, '')}\n${claim.replace('5', '7')}`,
      ['stale', '구청은 7억유로를 들였다고 밝혔다.'],
    ],
    [
      'it comes twice, side by side',
      claim,
      ARTICLE.replace(claim, `${claim} ${claim}`),
      ['ambiguous', claim],
    ],
    ['it comes again elsewhere', claim, `${ARTICLE}\n강은 넓다. ${claim} 물은 깊다.`, ['unchanged', claim]],
    [
      'a sentence inside the quotation changes',
      '한가람 대표는 “배는 새것이 아니다. 1987년에 지었다”고 말했다.',
      ARTICLE.replace('1987', '1988'),
      ['stale', '한가람 대표는 “배는 새것이 아니다. 1988년에 지었다”고 말했다.'],
    ],
    [
      'a sentence comes into the quotation',
      '한가람 대표는 “배는 새것이 아니다. 1987년에 지었다”고 말했다.',
      ARTICLE.replace('아니다. 1987', '아니다. 고쳤다. 1987'),
      ['stale', '한가람 대표는 “배는 새것이 아니다. 고쳤다. 1987년에 지었다”고 말했다.'],
    ],
    [
      'it is part of a sentence that stays',
      '5억유로',
      ARTICLE.replace('책은', '비도 왔다. 책은'),
      ['moved', '5억유로'],
    ],
    [
      'it is part of a sentence that changes',
      '5억유로',
      ARTICLE.replace('5억유로를 들였다', '50억유로를 들였다'),
      ['stale', '50억유로'],
    ],
    [
      'the rest of its sentence is negated',
      '5억유로를',
      ARTICLE.replace('들였다고', '안 들였다고'),
      ['stale', '5억유로를'],
    ],
    ['it goes from its sentence', '5억유로를 ', ARTICLE.replace('5억유로를 ', ''), ['orphaned']],
    [
      'its sentence is split in two',
      '그러나 물이 새지 않는다고 구청은 주장한다.',
      ARTICLE.replace(
        '그러나 물이 새지 않는다고 구청은 주장한다.',
        '그러나 물이 새지 않는다. 그렇게 구청은 주장한다.',
      ),
      ['stale', '그러나 물이 새지 않는다. 그렇게 구청은 주장한다.'],
    ],
  ])('says what a claim becomes when %s', (_name, words, after, expected) => {
    expect(become(words, after)).toEqual(expected);
  });

  it.each([
    ['The deal was signed in 2020.', 'The deal was not signed in 2020.'],
    ['It raised £4m now here in Bath.', 'It raised £4m nowhere in Bath.'],
    ['Le budget est de 1 000 euros.', 'Le budget est de 10 00 euros.'],
  ])('never carries “%s” over to “%s”', (before, after) => {
    expect(become(before, `Hello.\n${after}\nBye.`, `Hello.\n${before}\nBye.`)).toEqual(['stale', after]);
  });

  it('keeps two claims of the same words apart', () => {
    const before = '값은 5억이다.\n강은 넓다.\n값은 5억이다.\n배는 작다.';
    const after = '값은 6억이다.\n강은 넓다.\n값은 5억이다.\n배는 작다.';
    const spans = [spanOf(before, '값은 5억이다.'), spanOf(before, '값은 5억이다.', 5)];
    expect(carryOver(before, after, spans)).toEqual([
      { start: 0, end: 8, state: 'stale' },
      { ...spans[1], state: 'unchanged' },
    ]);
  });

  it('takes a decomposed text for the same words', () => {
    const after = ARTICLE.normalize('NFD');
    const [carried] = carryOver(ARTICLE, after, [spanOf(ARTICLE, claim)]);
    expect(carried).toMatchObject({ state: 'moved' });
    if (carried && carried.state !== 'orphaned') expect(wordsAt(after, carried).normalize('NFC')).toBe(claim);
  });

  const sentence = fc.constantFrom(
    '가다.',
    '나는 5억을 냈다.',
    '나는 6억을 냈다.',
    '“가. 나.”라고 했다.',
    '😀😁.',
    '\n',
    'A b.',
    '\u0301',
    '각\ud800 ',
  );
  const anyText = fc
    .array(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 })
    .map((all) => all.join(' '));

  it('says “unchanged” or “moved” only of the same words, and stays within the text', () => {
    const squeeze = (words: string) => words.normalize('NFC').replace(/[\s\u0085\u200b\u2060]+/g, '');
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start = 0, end = 0] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
        const [carried] = carryOver(before, after, [{ start, end }]);
        if (!carried || carried.state === 'orphaned') return;
        expect(0 <= carried.start && carried.start < carried.end && carried.end <= after.length).toBe(true);
        if (carried.state === 'stale') return;
        const [was, is] = [squeeze(wordsAt(before, { start, end })), squeeze(wordsAt(after, carried))];
        expect(is.includes(was) || is.normalize('NFD').includes(was.normalize('NFD'))).toBe(true);
        if (carried.state === 'unchanged')
          expect(wordsAt(before, carried)).toBe(wordsAt(before, { start, end }).trim());
      }),
      { numRuns: 500 },
    );
  });

  it('says “unchanged” of every sentence of a text that did not change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, end: text.length };
        const [carried] = carryOver(text, text, [whole]);
        if (text.trim() !== '' && carried?.state !== 'orphaned')
          expect(['unchanged', 'moved']).toContain(carried?.state);
      }),
    );
  });
});
