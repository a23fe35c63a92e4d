import { describe, expect, it } from '@jest/globals';
import { factBook, readDocument, STARTER_FACTS } from '#lint';
import { wordsAt, type Language } from '#text';
import { findClaims, rankSentences } from './find-claims.js';

const claimsOf = (text: string, language: Language) => {
  const document = readDocument(text, { language });
  return findClaims(document).map((claim) => ({ ...claim, words: wordsAt(document.text, claim) }));
};

describe('what deserves a check', () => {
  it.each<[Language, string, string]>([
    ['ko', 'figure', '회사는 2025년 11월 투자금 4억유로를 유치했다.'],
    ['ko', 'superlative', '이 호수는 유럽에서 가장 깊고 역대 최대 규모다.'],
    ['ko', 'event', '두 기업은 지난달 협력 계약을 맺었다고 밝혔다.'],
    ['en', 'figure', 'The bakery borrowed £7m in 2023 from two banks.'],
    ['en', 'identity', 'Nia Tremlett was the head of research at the institute.'],
    ['fr', 'figure', 'La forêt du village a perdu 14 hectares en 2023.'],
    ['fr', 'identity', 'Odile Ferranel est une géologue de renom.'],
  ])('%s: a %s', (language, type, sentence) => {
    const [claim] = claimsOf(sentence, language);
    expect(claim).toMatchObject({ type, words: sentence });
    expect(claim!.reasons.length).toBeGreaterThan(0);
    for (const { said } of claim!.reasons) expect(Object.values(said).every(Boolean)).toBe(true);
  });

  it.each<[Language, string]>([
    ['ko', '마을은 과연 해낼 수 있을까?'],
    ['ko', '문제는 돈이다.'],
    ['ko', '정부가 나서야 한다.'],
    ['en', 'Will it ever be enough?'],
    ['en', 'We should all perhaps think again.'],
    ['fr', 'Que faut-il en penser ?'],
  ])('%s: not a question, an opinion or a wish: %s', (language, sentence) => {
    expect(claimsOf(sentence, language)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['ko', '예인선 5척, 준설선 4척, 화물선 2척 등 모두 13척이다.'],
    ['ko', '이 항구에는 등대가 모두 13 기 있다.'],
    ['ko', '노지언 대표는 “올해는 조금 다르다”고 말했다.'],
    ['en', '“We are proud of it,” said Nia Tremlett.'],
    ['fr', '« On y croit », dit Odile Ferranel.'],
  ])('%s: a figure or someone’s words is a claim whatever its worth: %s', (language, sentence) => {
    expect(claimsOf(sentence, language)).toMatchObject([{ words: sentence }]);
  });

  it('is a claim what a named thing is called, and no number of a chapter', () => {
    const facts = factBook(STARTER_FACTS);
    const found = (text: string) => findClaims(readDocument(text, { language: 'ko' }), facts);
    expect(found('여기에는 가상머신 ‘미스트랄 라지’가 쓰였다.')).toHaveLength(1);
    expect(found('여기에는 ‘미스트랄 라지’가 쓰였다.')).toHaveLength(0);
    expect(found('■ 1장. 결론은 이렇다.')).toHaveLength(0);
  });

  it('ranks the figure before the plain statement', () => {
    const ranked = rankSentences(
      readDocument('그는 바닷가 마을에서 자란 사람이다. 그는 2024년 3월 12억원을 투자했다.', {
        language: 'ko',
      }),
    );
    expect(ranked[1]!.worth).toBeGreaterThan(ranked[0]!.worth);
  });

  it('weighs what a mistake would cost: money is read twice, an accusation by lawyers', () => {
    const [money] = claimsOf('회사는 2025년 4억유로를 유치했다.', 'ko');
    expect(money!.risk).toBe('high');
    const [accused] = claimsOf('Mr Gethin Doyle was convicted of fraud in 2021.', 'en');
    expect(accused!.risk).toBe('legal');
  });

  it('marks figures, dates, names and quotations inside a claim', () => {
    const text = '노지언 대표는 2024년 3월 “매출이 30% 늘었다”고 말했다.';
    const [claim] = claimsOf(text, 'ko');
    const parts = claim!.parts.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(parts).toEqual(
      expect.arrayContaining([
        ['name', '노지언'],
        ['date', '2024년 3월'],
        ['figure', '30%'],
      ]),
    );
    expect(parts.some(([kind]) => kind === 'quotation')).toBe(true);
  });
});
