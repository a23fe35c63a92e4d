import { describe, expect, it } from '@jest/globals';
import { contradicts, factBook, isA, kindNames, kindWords, kindsOf, STARTER_FACTS, valuesOf } from '#lint';
import type { HouseFact } from '#lint';
import { wordsAt } from '#text';

const book = factBook(STARTER_FACTS);

function named(text: string): string[] {
  return book.mentions(text).map((mention) => wordsAt(text, mention));
}

describe('mentions', () => {
  it.each([
    ['미스트랄라지를 배포했다', ['미스트랄라지']],
    ['미스트랄 라지(Large)와 라마3는 다르다', ['미스트랄 라지', '라마3']],
    ['오픈AI의 챗지피티', ['오픈AI', '챗지피티']],
    ['메타AI가 아니라 메타버스', []],
    ['OVH클라우드는 H100을 샀다', ['OVH클라우드', 'H100']],
    ['Kubernetes’ maker is Google’s cloud arm', ['Kubernetes', 'Google']],
    ['a PostgreSQL-compatible store for Metalink', []],
    ['l’Inria et L’Oréal', ['Inria', 'L’Oréal']],
    ['Penicillin is old, and penicillin works', ['Penicillin', 'penicillin']],
  ])('finds whole names, with particles, at their longest: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('gives every entry that shares a name', () => {
    const [mention] = book.mentions('한강은 흐른다');
    expect(mention?.value.map(({ kind }) => kind).sort()).toEqual(['person', 'place']);
    expect(kindsOf(mention?.value ?? [])).toEqual(['river']);
  });

  it('lets a desk replace an entry of the starter set', () => {
    const own: HouseFact = {
      id: 'starter:product:siri',
      kind: 'product',
      name: 'Siri',
      aliases: ['시리'],
      attributes: [],
      source: 'desk',
    };
    expect(factBook([...STARTER_FACTS, own]).named('시리')).toEqual([own]);
  });
});

describe('kinds', () => {
  it.each([
    ['relational database', 'database', false],
    ['virtual machine', 'language model', true],
    ['virtual machine', 'hypervisor', false],
    ['operating system', 'relational database', true],
    ['CPU', 'GPU', true],
    ['chip', 'GPU', false],
    ['company', 'research institute', false],
    ['company', 'language model', true],
    ['brass instrument', 'woodwind instrument', true],
    ['brass instrument', 'wind instrument', false],
    ['string instrument', 'wind instrument', true],
  ])('%s and %s: one excludes the other: %s', (one, other, excluded) => {
    expect(contradicts([one], [other])).toBe(excluded);
    expect(contradicts([other], [one])).toBe(excluded);
  });

  it('contradicts only what no reading of the word and no kind of the thing allows', () => {
    expect(contradicts(['web browser'], ['search engine', 'web browser'])).toBe(false);
    expect(contradicts([], ['GPU'])).toBe(false);
    expect(isA('relational database', 'digital thing')).toBe(true);
  });

  it.each([
    ['거대언어모델(LLM)인', ['거대언어모델', 'LLM']],
    ['two relational databases and a hypervisor', ['relational databases', 'hypervisor']],
    ['des bases de données et des systèmes d’exploitation', ['bases de données', 'systèmes d’exploitation']],
    ['쿠버네티스는 관계형 데이터베이스다', ['관계형 데이터베이스']],
  ])('reads the words for kinds: %s', (text, words) => {
    expect(kindWords(text).map((hit) => wordsAt(text, hit))).toEqual(words);
  });
});

describe('the starter fact book', () => {
  const known = new Set(kindNames());

  it('holds well over 250 entries, each once, each with a source', () => {
    expect(STARTER_FACTS.length).toBeGreaterThan(400);
    expect(new Set(STARTER_FACTS.map(({ id }) => id)).size).toBe(STARTER_FACTS.length);
    expect(STARTER_FACTS.filter(({ source }) => !source.startsWith('http'))).toEqual([]);
  });

  it('gives no two things of one sort one name, by which neither would be meant', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { id, kind, name, aliases } of STARTER_FACTS)
      for (const one of new Set([name, ...aliases])) {
        const key = `${kind} ${kind === 'term' ? one.toLowerCase() : one}`;
        bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
      }
    expect([...bearers].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('knows the capital of each country, and each city’s country', () => {
    const countries = STARTER_FACTS.filter(
      (fact) => valuesOf(fact, 'currency').length > 0 || valuesOf(fact, 'capital').length > 0,
    );
    const names = new Set(countries.map(({ name }) => name));
    const placed = STARTER_FACTS.flatMap((fact) => [...valuesOf(fact, 'country'), ...valuesOf(fact, 'led')]);
    expect(countries.length).toBeGreaterThan(100);
    expect(placed.filter((name) => !names.has(name))).toEqual([]);
    expect(book.mentions('서울은 한국의 수도다.')).toEqual([]);
    expect(book.places('서울은 한국의 수도다.').map(({ value }) => value[0]?.name)).toEqual([
      'Seoul',
      'South Korea',
    ]);
    expect(book.named('도쿄')[0]?.name).toBe('Tokyo');
  });

  it('uses only kinds of the taxonomy, and real days', () => {
    expect(
      STARTER_FACTS.flatMap((fact) => valuesOf(fact, 'kind')).filter((kind) => !known.has(kind)),
    ).toEqual([]);
    const days = STARTER_FACTS.flatMap(({ kind, attributes }) =>
      attributes.flatMap(({ name, value, from, to }) => [
        from,
        to,
        kind === 'law' && name !== 'kind' ? value : undefined,
      ]),
    ).filter((day) => day !== undefined);
    expect(days.filter((day) => Number.isNaN(Date.parse(day)) || !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  });

  it('knows who makes what, and who founded and worked where', () => {
    const said = (name: string, attribute: string) =>
      book.named(name).flatMap((fact) => valuesOf(fact, attribute));
    expect(said('미스트랄라지', 'kind')).toEqual(['language model']);
    expect(said('라마', 'maker')).toEqual(['Meta']);
    expect(said('아르튀르 멘슈', 'employer')).toEqual(['DeepMind', 'Mistral AI']);
    expect(said('기욤 랑플', 'employer')).toContain('Meta');
    expect(said('티모테 라크루아', 'employer')).toContain('Meta');
  });

  it('names founders and heads as the people’s own entries do', () => {
    const people = new Set(STARTER_FACTS.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name));
    const heads = STARTER_FACTS.flatMap((fact) => valuesOf(fact, 'chief executive'));
    expect(heads.filter((name) => !people.has(name))).toEqual([]);
  });
});
