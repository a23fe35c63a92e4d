/** Who an article says founded, made, owns or heads something, held against the fact book. */
import { josa, wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import { valuesOf } from '../knowledge/fact-book.js';
import type { FactBook, FactMention, HouseFact } from '../knowledge/fact-book.js';
import { related } from '../people/same-house.js';
import type { Report } from '../rule.js';
import { told } from '../wording.js';
import { creditStatements } from './credits.js';
import type { CreditStatement } from './credits.js';
import { looseCredits, makersOf } from './loose-credits.js';

/** A founder, a maker, an author or a head other than the fact book's. */
export function* againstFacts({ text, language, prose }: Document, facts: FactBook): Iterable<Report> {
  const mentions = facts.mentions(text);
  let at = 0;
  for (const sentence of prose) {
    while ((mentions[at]?.start ?? Infinity) < sentence.start) at++;
    const names: FactMention[] = [];
    for (let next = at; (mentions[next]?.end ?? Infinity) <= sentence.end; next++) {
      const mention = mentions[next];
      if (mention) names.push(mention);
    }
    if (names.length < 2) continue;
    const plain = creditStatements(text, language, sentence, names);
    const loose = looseCredits(text, language, sentence, names, makersOf(facts)).filter(
      ({ who, what }) => !plain.some((other) => other.who === who && other.what.start === what.start),
    );
    for (const statement of [...plain, ...loose]) {
      const report = mistaken(text, language, statement, facts);
      if (report) yield report;
    }
  }
}

function mistaken(
  text: string,
  language: Language,
  { credit, who, what, plain: said }: CreditStatement,
  facts: FactBook,
): Report | undefined {
  const [person] = who.value;
  const [thing] = what.value;
  if (!person || !thing || who.value.length > 1 || what.value.length > 1) return undefined;
  const right = creditsOf(thing, credit);
  if (right.length === 0 || right.includes(person.name)) return undefined;
  if (credit === 'maker' && MADE_FOR_OTHERS.has(person.name)) return undefined;
  const near = right.flatMap((name) => facts.named(name)).some((fact) => related(fact, person));
  const employers = valuesOf(person, 'employer');
  const there = [thing.name, ...valuesOf(thing, 'maker'), ...valuesOf(thing, 'parent')];
  const worked = credit !== 'founder' && employers.some((name) => there.includes(name));
  if (near || (worked && !(credit === 'chief executive' && heads(person, employers, facts))))
    return undefined;
  if (credit === 'creator' && valuesOf(thing, 'creator').length === 0 && employers.length === 0)
    return undefined;
  const words = { start: Math.min(who.start, what.start), end: Math.max(who.end, what.end) };
  const names = right.map((name) => writtenIn(language, name, facts)).join(', ');
  const known = right.join(', ');
  return {
    ...words,
    certainty:
      said && credit !== 'chief executive' && valuesOf(thing, credit).length > 0 ? 'error' : 'warning',
    related: [],
    saw: wordsAt(text, who),
    expected: told(() => names),
    message: {
      ko: `${wordsAt(text, what)}: ${wordsAt(text, who)}${josa(wordsAt(text, who), '이/가')} 아니라 ${names}.`,
      en: `${wordsAt(text, what)} is credited to ${wordsAt(text, who)}; the fact book says ${names}.`,
      fr: `${wordsAt(text, what)} est attribué à ${wordsAt(text, who)} ; la base de faits dit ${names}.`,
    },
    working: {
      ko: `사실대장: ${thing.name} – ${CREDIT.ko[credit]} ${known} (${thing.source}).`,
      en: `Fact book: ${thing.name} – ${CREDIT.en[credit]} ${known} (${thing.source}).`,
      fr: `Base de faits : ${thing.name} – ${CREDIT.fr[credit]} ${known} (${thing.source}).`,
    },
  };
}

/** Who makes things in the name of others. */
const MADE_FOR_OTHERS: ReadonlySet<string> = new Set(['Foxconn', 'TSMC', 'Pegatron']);

/** Who heads one house now worked for another before, and does not head that one. */
function heads(person: HouseFact, employers: readonly string[], facts: FactBook): boolean {
  return employers
    .flatMap((name) => facts.named(name))
    .some((house) => valuesOf(house, 'chief executive').includes(person.name));
}

/** The name in the letters of the article, where the fact book has it: 샬럿 브론테. */
function writtenIn(language: Language, name: string, facts: FactBook): string {
  const entry = facts.named(name).find(({ kind }) => kind === 'person' || kind === 'organisation');
  const names = entry ? [entry.name, ...entry.aliases] : [];
  return names.find((one) => /[가-힣]/.test(one) === (language === 'ko')) ?? name;
}

/** Whom the fact book credits; what a company made, its people may have made, and it belongs to the company. */
function creditsOf(thing: HouseFact, credit: CreditStatement['credit']): string[] {
  const values = valuesOf(thing, credit);
  if (credit === 'creator' && values.length === 0) return valuesOf(thing, 'maker');
  if (credit === 'maker' && values.length === 0) return valuesOf(thing, 'parent');
  return credit === 'parent' ? [...values, ...valuesOf(thing, 'maker')] : values;
}

const CREDIT = {
  ko: {
    founder: '창업자',
    creator: '만든 이',
    maker: '개발사',
    'chief executive': '최고경영자',
    parent: '모회사',
    agency: '소속사',
  },
  en: {
    founder: 'founded by',
    creator: 'made by',
    maker: 'maker',
    'chief executive': 'chief executive',
    parent: 'owned by',
    agency: 'agency',
  },
  fr: {
    founder: 'fondé par',
    creator: 'créé par',
    maker: 'éditeur',
    'chief executive': 'dirigé par',
    parent: 'maison mère',
    agency: 'agence',
  },
} as const;
