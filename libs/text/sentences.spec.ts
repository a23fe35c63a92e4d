import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPairs, linesOf, splitSentences, wordsAt, type Language, type ZoneKind } from '#text';

/** One paragraph a line; `|` stands where a sentence ends and the next begins. */
const PARAGRAPHS: Record<Language, string> = {
  ko: `
그는 2020년에 왔다.|20 km를 달렸다.|iPhone은 비싸다.|e커머스도 컸다.
그는 “덥다. 비도 온다.”라고 했다.|모두 웃었다.
그는 “덥다. 비도 온다.” 라고 했다.|모두 웃었다.
“유럽은 다르다. 물론 늦었다.”|그 말이 맞았다.
대표는 말했다.|“아직 이르다. 더 봐야 한다”고 했다.
“왜 그랬나?”라는 질문에 그는 웃었다.|답은 없었다.
"왜 그랬나?"라고 물었다.|'좋다'고 했다.|'나쁘다. 싫다.'고도 했다.
할 것인가 말 것인가? 하는 문제가 남았다.|그 뒤는 모른다.
존 F. 케네디 대통령이 왔다.|J. K. 롤링도 왔다.|Mr. 비스트가 왔다.|No. 1이다.
2024. 5. 1. 개정된 법이다.|3. 1 운동은 1919년이다.
1. 가격이 올랐다.|2. 물량이 줄었다.
그가 말했다.|그래프가 3.5% 올랐다.|주소는 example.co.kr이다.
그는 떠났다.[3]|그래서 왔다.[4][5]|정말이다.[주 1]|그렇다.[출처 필요]|맞다.[6]:12–14|옳다. [7]|끝이다.
할까?|말까!|모르겠다...|그렇다.
글쎄… 잘 모르겠다.|그래… 맞다.
그는 (웃으며. 그리고 울며) 갔다.|수문을 닫았다(모두 열두 개다.).|끝.
「그렇다. 아니다.」고 했다.|《왜? 무엇을?》은 책이다.|<어디로 가나?>는 영화다.
애플(Apple Inc.)은 크다.|키는 180cm.|몸무게는 70kg이다.
그는 “간다고 했다.|그러나 오지 않았다.|끝.
그는 (주)한빛의 대표다.|(주)가람은 망했다.`,
  en: `
Who runs it?|Nobody does!|That is all.
Jonas E. Smith turned to p. 55.|We met Albert I. Jones, you and I.|Then we left.
They signed with Pitt, Briggs & Co. at noon.|She saw Mt. Fuji and St. Michael's.
He lived in the U.S. for years.|He worked for the U.S. Government.|She lives in the U.K.|Her sister does not.
The shop shuts at 6 p.m. on Sundays.|It opens at 3 p.m. Tuesday.|It was 9 a.m.|Nobody came.
The fund holds $1.5bn.|It lost 3.2%.|iPhone sales fell.|eBay did not comment.
Mail Jane.Doe@example.com or see https://www.example.com/a.b.html.|She answers.
“Is it true?” asked Mr Price.|“No.”|She turned away.
“Is it over?” Nia Tremlett asked.|“Not yet,” he said.
“It is over!” Mr Price said, smiling.|Nobody believed him.
She wrote, “We came. We saw.”|The crowd cheered.
He holds a Ph.D. in physics.|He joined Brandt Inc.|The firm grew, e.g. in Asia (see Fig. 3).
“This,” said Col. Sanders, “is it.”|Maj. Gen. Smith agreed.
The treaty holds.[12][13]|It was signed in Paris.[4]
He is 5'10".|The workers' union won.|The bosses' club lost.|'Never again,' said one.
It’s the workers’ party.|Don’t ask.|‘Never. Not once,’ said she.
Many things . . . were lost.|Wait… what?|Yahoo! shares rose.
1. Count the votes.|2. Publish them.
He said no.|I left.|Sen. Ann Lowe, D-Va., went to Springfield, Mass.|The rest stayed.|It ended. [3]|She won.[citation needed]|Fin.
Apple vs. Samsung ended.|Smith et al. (2020) explain it.
The report (it was short. And late) sold well.|Fin.`,
  fr: `
M. Dupont est arrivé.|Mme Durand aussi.|MM. Martin et Petit sont partis.|M. Le Pen a parlé.
Pourquoi ?|Parce que c’est ainsi !|Voilà.
« Pourquoi ? » demande-t-il.|Nul ne répond.
« Quelle honte ! » s’exclame Mme Claire.|Le maire se tait.
Il a dit : « Nous partons. Nous ne reviendrons pas. »|La foule a applaudi.
« Je pars, dit-il. Je ne reviendrai pas. »|Elle pleure.
Né en 52 av. J.-C., il mourut en 12 apr. J.-C.|Il régna vingt ans.
Le budget (voir p. 12) atteint 3,5 millions d’euros.|L’art. 5 le prévoit.
Il est né le 12 févr. 1950 à St. Malo.|Le n° 1 est parti.
– Tu viens ?|– Non.
L’étude, parue dans Nature[3], est formelle.[4]|Elle couvre 18 ans.
Elle a dit "non. Jamais." et elle est partie.`,
};

function sentences(text: string, language: Language = 'ko', kind: ZoneKind = 'paragraph') {
  return splitSentences(text, [{ start: 0, end: text.length, kind }], language);
}

describe('sentences', () => {
  for (const [language, paragraphs] of Object.entries(PARAGRAPHS) as [Language, string][]) {
    it.each(paragraphs.trim().split('\n'))(`splits ${language}: %s`, (paragraph) => {
      const text = paragraph.replaceAll('|', ' ');
      const cut = sentences(text, language).map((unit) => wordsAt(text, unit));
      expect(cut.join('|')).toBe(paragraph);
    });
  }

  it('keeps a quotation of several sentences together and knows the sentences inside', () => {
    const text = '그는 “덥다. 비도 온다(‘많이. 아주’). 그만”이라고 했다. “가자.” 끝.';
    const units = sentences(text);
    expect(units.map((unit) => wordsAt(text, unit))).toEqual([
      '그는 “덥다. 비도 온다(‘많이. 아주’). 그만”이라고 했다.',
      '“가자.”',
      '끝.',
    ]);
    expect(units.map(({ inner }) => inner.map((span) => wordsAt(text, span)))).toEqual([
      ['덥다.', '비도 온다(‘많이. 아주’).', '그만'],
      [],
      [],
    ]);
  });

  it('takes a headline or a byline as one thing, whatever full stops stand in it', () => {
    expect(sentences('누가 내나? 독자가 낸다', 'ko', 'headline')).toHaveLength(1);
    expect(sentences('2024. 5. 1. 김 아무개. 사진 박 아무개', 'ko', 'byline')).toHaveLength(1);
  });

  it('leaves the pointer of a caption out', () => {
    const text = '▲ 역에 선 열차. 노선은 스무 개다.';
    expect(sentences(text, 'ko', 'caption').map((unit) => wordsAt(text, unit))).toEqual([
      '역에 선 열차.',
      '노선은 스무 개다.',
    ]);
  });

  it('never crosses a line, and treats a space of any width as space', () => {
    const text = '\u00a0첫 줄은\r\n끝나지 않는다.\u3000둘째 줄이다.\u200b\n\n셋째 줄';
    expect(sentences(text).map((unit) => wordsAt(text, unit))).toEqual([
      '첫 줄은',
      '끝나지 않는다.',
      '둘째 줄이다.',
      '셋째 줄',
    ]);
  });

  it('joins the lines of a text that was wrapped by hand', () => {
    const text = [
      'The council has bought forty buses that run on nothing but batteries, and the',
      'last of them arrived on Monday. Each carries eighty people. The old ones will be',
      'sold, which the mayor, who signed the contract, called a bargain for all of the',
      'town.',
      '',
      'She spoke at the depot. The depot was opened in the same week by her predecessor',
      'and his deputy.',
    ].join('\n');
    expect(sentences(text, 'en').map((unit) => wordsAt(text, unit).replaceAll('\n', ' '))).toEqual([
      'The council has bought forty buses that run on nothing but batteries, and the last of them arrived on Monday.',
      'Each carries eighty people.',
      'The old ones will be sold, which the mayor, who signed the contract, called a bargain for all of the town.',
      'She spoke at the depot.',
      'The depot was opened in the same week by her predecessor and his deputy.',
    ]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '.',
      '?',
      '…',
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      '(',
      ')',
      '[3]',
      '라고',
      '다.',
      '\r\n',
      '\n',
      ' ',
    ),
    fc.constantFrom(
      'M. ',
      'U.S. ',
      '\u00a0',
      '\u200b',
      '▲ ',
      '각\u0301',
      'e\u0301',
      '😀',
      '\ud800',
      '\udc00',
      '1.5',
      'A. B. ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('loses nothing of any text: units and the white space between them are the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('ko', 'en', 'fr'), (text, language) => {
        let at = 0;
        let rebuilt = '';
        for (const unit of splitSentences(
          text,
          [{ start: 0, end: text.length, kind: 'paragraph' }],
          language,
        )) {
          expect(unit.start).toBeGreaterThanOrEqual(at);
          expect(unit.end).toBeGreaterThan(unit.start);
          const gap = text.slice(at, unit.start);
          expect(gap.replace(/^▲/, '')).toMatch(/^[\s\u0085\u200b\u2060]*$/);
          expect(wordsAt(text, unit)).toBe(wordsAt(text, unit).trim());
          let insideAt = unit.start;
          for (const inner of unit.inner) {
            expect(inner.start).toBeGreaterThan(insideAt);
            expect(inner.end).toBeLessThan(unit.end);
            insideAt = inner.end - 1;
          }
          rebuilt += gap + wordsAt(text, unit);
          at = unit.end;
        }
        expect(rebuilt + text.slice(at)).toBe(text);
        expect(text.slice(at).replace(/^▲/, '')).toMatch(/^[\s\u0085\u200b\u2060]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('pairs marks only with their own kind, and never a mark with nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const pair of findPairs(text)) {
          expect(pair.end - pair.start).toBeGreaterThanOrEqual(2);
          expect(text.charAt(pair.start) + text.charAt(pair.end - 1)).toMatch(
            /^(?:“”|‘’|""|''|«»|\(\)|\[\]|‹›|<>|\{\})$/,
          );
        }
      }),
    );
  });

  it('finds the same lines whatever ends them', () => {
    const lines = (text: string) => linesOf(text).map((line) => wordsAt(text, line));
    expect(lines('a\r\n b \r\rc\u2028d\n')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('time to split', () => {
  const LENGTH = 40_000;
  const worst = [
    'x',
    '1',
    '(',
    '()',
    '“',
    '“ “',
    '”',
    '"',
    '" ',
    '.',
    '. ',
    '.)',
    '.[1]',
    '다.',
    'A. ',
    '“.”',
    '? Aa Bb ',
    ' ',
    '\n',
    'x\n',
    '\ud800',
    "'a ",
  ];

  /** A text that took time with the square of its length would not come to an end here. */
  it.each(worst)('does not stall on a long row of %j', (part) => {
    const text = part.repeat(LENGTH / part.length);
    expect(sentences(text, 'en').length).toBeLessThanOrEqual(LENGTH);
  });
});
