import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutZones, wordsAt } from '#text';

/** Each line of a sample is `kind: words`; the text under test is the words. */
const SAMPLES: Record<string, string> = {
  'a headline and paragraphs': `
headline: 강물 위의 도서관

paragraph: 낙동강 하구에 배 도서관이 떴다. 책은 3천 권이다.

paragraph: 배는 하루 두 번 강을 오간다. 표는 받지 않는다.`,
  'a page with the furniture of its site': `
boilerplate: 홈 > 국제 > 유럽
boilerplate: 본문 바로가기
headline: 강물 위의 도서관, 왜 가라앉나
deck: [기획] 하구의 문화
byline: [12호] 2025년 03월 02일 (일) 한가람 river@example.kr

deck: 배 도서관이 떴다. 그러나 물이 샌다. 고칠 돈은 없다.

byline: 조안 르노 Joanne Renaud
byline: <강변신문> 기자

caption: 2025년 2월 배 도서관에서 아이들이 책을 읽고 있다.

paragraph: 낙동강 하구에 배 도서관이 뜬 것은 지난해 3월이다. 그사이 12만 명이 다녀갔다.
subheading: 새는 배
paragraph: 배는 새로 지은 것이 아니다. 1987년에 만든 화물선을 고쳐 썼다.

boilerplate: ⓒ Le Fleuve 2025년 2월호
boilerplate: La bibliothèque qui coule
byline: 번역 나루터 위원
boilerplate: 정기구독자는 지난 기사를,
boilerplate: 온라인 회원은 새 기사를 보실 수 있습니다.
boilerplate: 한가람의 다른기사 보기
boilerplate: 전체 기사의견(3)
boilerplate: 의견은 200자까지 남길 수 있습니다. (0/200)
boilerplate: 매체소개 광고문의 찾아오시는 길
boilerplate: 강변신문(주) | 제호 : 강변 | 등록번호 : 부산 아 00001
boilerplate: 발행주소 : 부산 사하구 하구로 1 | 고객센터 051-000-0000 | 책임자 : 한가람
boilerplate: 강변신문사 All rights reserved | 무단 복제와 배포 금지`,
  'a report of a daily, with its lines one under the other': `
dateline: 입력 2025.03.02 10:00 | 수정 2025.03.02 11:30
headline: 낙동강 배 도서관 1년, 12만명 다녀갔다
caption: 지난달 배 도서관에 줄을 선 시민들.
credit: 사진=강변신문 자료
paragraph: 부산 사하구는 2일 배 도서관의 이용자가 12만 명을 넘었다고 밝혔다.
paragraph: 구청은 올해 예산을 3억원으로 늘린다.
byline: 한가람 기자 river@example.kr
boilerplate: 저작권자 ⓒ 강변신문. 무단전재 및 재배포 금지
boilerplate: 관련기사
boilerplate: 가라앉는 섬, 떠나는 사람들
boilerplate: 구독하기`,
  'an English feature': `
boilerplate: Skip to main content
boilerplate: Home › World › Europe
headline: The library that floats, and why it sinks
deck: A barge full of books has become the pride of a small town. It may not last the winter.
byline: By Joan Fairley and Tom Orr
dateline: Published 3 March 2025
boilerplate: Advertisement
paragraph: The barge arrived in Holm on a wet Tuesday. It had 3,000 books on board and a leak.
subheading: “We had no money”
paragraph: The town council found £40,000. That bought a pump, a roof and some paint.
boilerplate: Read more: The islands that people leave
paragraph: Ms Fairley, who runs the barge, hopes for more. “We had no money, and look,” she says.
byline: Reporting by Ann Lowe
boilerplate: © 2025 The Holm Courier. All rights reserved.
boilerplate: Subscribe to our newsletter
boilerplate: Privacy policy
boilerplate: Contact us`,
  'a French feature': `
headline: Une bibliothèque prend l’eau
byline: Par Odile Ferrin
dateline: Publié le 3 mars 2025 à 10h30
paragraph: La péniche est arrivée un mardi de pluie. Elle portait 3 000 livres et une voie d’eau.
subheading: Quarante mille euros
paragraph: « Nous n’avions pas d’argent », dit la maire. La ville en a pourtant trouvé.
boilerplate: Lire aussi : Les îles que l’on quitte
boilerplate: © 2025 Le Fleuve – Tous droits réservés
boilerplate: Mentions légales`,
  'a headline, a deck of one sentence, a caption': `
headline: 강물 위의 도서관

deck: 하구의 배 도서관이 1년을 맞았다.

caption: 강가에 선 배 도서관. 책은 3천 권이다.

paragraph: 배는 하루 두 번 강을 오간다. 표는 받지 않는다.`,
  'short paragraphs of a daily, whose first is no deck': `
headline: Barge opens in Holm

paragraph: A barge full of books opened in Holm on Tuesday.

paragraph: It cost £40,000.

paragraph: The mayor came.`,
  'a single paragraph': `
paragraph: 배는 하루 두 번 강을 오간다. 표는 받지 않는다.`,
  'a single line': `
paragraph: 강물 위의 도서관`,
  'a text that begins with a sentence': `
paragraph: 배는 하루 두 번 강을 오간다.
paragraph: 표는 받지 않는다.
subheading: 새는 배
paragraph: 배는 새로 지은 것이 아니다.`,
  'a pull quote repeats the text, a dialogue does not': `
headline: The barge

paragraph: She looked at the pump. “It will not last the winter,” she said. Nobody moved.

pull_quote: “It will not last the winter”

paragraph: “Then we swim to the other side,”

paragraph: said Tom. It was late.`,
  'a table': `
headline: 배 도서관의 한 해

paragraph: 이용자는 달마다 늘었다. 표는 구청이 냈다.
table: 달\t이용자\t책
table: 1월\t5,000\t3,000
table: 2월\t7,000\t3,100

paragraph: 3월부터는 배가 두 척이다.`,
  'sentences about rights, subscriptions and breadcrumbs are the article’s own': `
headline: 무단 복제 막을 길 열렸다

paragraph: 국회가 저작권법을 고쳤다. 기사의 무단 전재를 금지하는 조항이 들어갔다.
paragraph: 구독자는 늘었고 댓글은 줄었다.
paragraph: 이 법은 2025년부터 시행된다.`,
  'headlines that read like labels': `
headline: By Land and Sea

paragraph: The barge came by land. It left by sea.`,
  'short sentences after a photograph’s credit': `
headline: 강물 위의 도서관

credit: ⓒ 연합뉴스
paragraph: 배가 떴다.
paragraph: 책은 3천 권이다.`,
  'a list and what leads to it': `
headline: What to bring

paragraph: Bring these three things. They are few:
paragraph: - a towel
paragraph: - a lamp
paragraph: Then go. It is late.`,
  'a claim of rights at the top, after which nothing is left out': `
boilerplate: ⓒ 강변신문 2025
headline: 강물 위의 도서관
deck: 배는 떴고 책은 젖었다

paragraph: 배가 떴다.
subheading: 새는 배
paragraph: 책은 3천 권이다.`,
  'a list with pointers': `
headline: 새 관장 한가람

paragraph: 구청은 새 관장을 뽑았다. 한가람 씨다.
paragraph: ▲1970년 부산 출생 ▲부산대 졸업 ▲강변신문 기자`,
};

function read(sample: string) {
  const lines = sample.trim().split('\n');
  const expected = lines.flatMap((line) => (line ? [line.replace('▲ ', '')] : []));
  return { text: lines.map((line) => line.replace(/^\w+: /, '')).join('\n'), expected };
}

describe('zones', () => {
  it.each(Object.entries(SAMPLES))('cuts %s', (_name, sample) => {
    const { text, expected } = read(sample.replaceAll('caption: ', 'caption: ▲ '));
    expect(cutZones(text).map((zone) => `${zone.kind}: ${wordsAt(text, zone)}`)).toEqual(expected);
  });

  it.each([
    '한가람 기자 · 입력 2025.03.12 06:00 · 수정 2025.03.12 09:12',
    '입력 2025.03.12 06:00 | 한가람 기자',
    'By Joan Fairley | Published 3 March 2025',
  ])('reads who wrote and when in one line: %s', (line) => {
    expect(cutZones(`배 도서관\n${line}\n배가 왔다. 책을 실었다.`)[1]).toMatchObject({ kind: 'byline' });
  });

  it.each([
    ['▲ 강가에 선 배. REUTERS', '강가에 선 배.', 'REUTERS'],
    ['▲강가에 선 배 AFP/연합뉴스', '강가에 선 배', 'AFP/연합뉴스'],
    ['◀ 강가에 선 배. 책은 3천 권이다. 사진=강변신문', '강가에 선 배. 책은 3천 권이다.', '사진=강변신문'],
    ['▲ The barge at Holm. Photo by Ann Lowe', 'The barge at Holm.', 'Photo by Ann Lowe'],
    ['C: ▲ 강가에 선 배가 떠 있다. 강변신문 제공', 'C: ▲ 강가에 선 배가 떠 있다.', '강변신문 제공'],
    ['▲ 강가에 선 배가 책을 싣고 있다. 강변신문 제공', '강가에 선 배가 책을 싣고 있다.', '강변신문 제공'],
    ['강가에 선 배가 책을 싣고 있다. /시청 제공', '강가에 선 배가 책을 싣고 있다.', '/시청 제공'],
    [
      'The barge at Holm, seen from the quay. Photo: Ann Lowe',
      'The barge at Holm, seen from the quay.',
      'Photo: Ann Lowe',
    ],
  ])('tells the credit from the caption in %s', (text, caption, credit) => {
    expect(cutZones(text).map((zone) => [zone.kind, wordsAt(text, zone)])).toEqual([
      ['caption', caption],
      ['credit', credit],
    ]);
  });

  const line = fc.oneof(
    fc.constantFrom(
      '',
      '▲ 배. AFP',
      '▲',
      '▲ ▲',
      'ⓒ 강변 2025',
      '홈 > 뉴스',
      '“Is it?”',
      'a\tb',
      '| a | b |',
      '관련기사',
      '글 한가람 기자',
    ),
    fc.constantFrom(
      '배가 떴다.',
      'By Ann Lowe',
      '2025.03.02',
      '\u200b',
      'x'.repeat(300),
      '© 2025 All rights reserved',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it('loses nothing of any text: all but white space and pointers stands in a zone, in reading order', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (lines, between) => {
          const text = lines.join(between);
          let at = 0;
          for (const zone of [...cutZones(text), { start: text.length, end: text.length + 1 }]) {
            expect(zone.start).toBeGreaterThanOrEqual(at);
            expect(zone.end).toBeGreaterThan(zone.start);
            expect(wordsAt(text, zone)).toBe(wordsAt(text, zone).trim());
            expect(text.slice(at, zone.start)).toMatch(/^(?:[\s\u0085\u200b\u2060]|[▲△▼▽◀◁▶▷])*$/);
            at = zone.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['x\n', '▲ x\n', '“x y z, x y z.”\n', 'a\tb\n', 'ⓒ 2025\n', 'x.', '>', '|', '\n', 'A b. '])(
    'does not stall on %j',
    (part) => {
      const text = part.repeat(40_000 / part.length);
      expect(cutZones(text, 'en').length).toBeLessThanOrEqual(text.length);
    },
  );
});
