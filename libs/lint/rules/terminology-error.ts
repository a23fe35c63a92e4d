import { josa, wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { factBook, kindsOf } from '../knowledge/fact-book.js';
import type { FactBook, FactMention, HouseFact } from '../knowledge/fact-book.js';
import { told } from '../wording.js';
import { readMisstated } from '../origins/index.js';
import { reportMisstated } from '../origins/report.js';
import type { Report, Rule } from '../rule.js';
import { mistakenCauses } from '../knowledge/causes.js';
import type { MistakenCause } from '../knowledge/causes.js';
import { statedKinds } from '../knowledge/stated-kinds.js';
import type { StatedKind } from '../knowledge/stated-kinds.js';
import { contradicts, isA, kindIn } from '../knowledge/taxonomy.js';
import type { Kind } from '../knowledge/taxonomy.js';
import type { Hit } from '../word-trie.js';

/**
 * Something is called what it is not: by the fact book (a database called an operating system), by its own gloss (가상머신(LLM)),
 * or by what the article itself called it before.
 */
export const terminologyError: Rule = {
  id: 'terminology-error',
  version: 3,
  categories: ['terminology_error'],
  *check(document, facts) {
    const mentions = facts.mentions(document.text);
    const ends = new Set(mentions.map(({ end }) => end));
    for (const { stated, sentence } of statements(document, mentions)) {
      if (!ends.has(stated.name.start - 1) && insideLongerName(document, stated.name, sentence)) continue;
      const report = againstFacts(document, stated);
      if (report) yield report;
    }
    for (const { names, words } of sentencesWith(document, mentions))
      for (const mistaken of mistakenCauses(document.text, document.language, names, words))
        yield causeOf(document, mistaken);
    for (const misstated of readMisstated(document, facts))
      yield reportMisstated(document.text, misstated, facts);
    yield* againstGloss(document);
    yield* againstItself(document, facts);
  },
};

interface Statement {
  readonly stated: StatedKind;
  readonly sentence: Span;
}

/** Every statement of the article about the named things, in reading order. */
function* statements(document: Document, mentions: readonly FactMention[]): Iterable<Statement> {
  for (const { sentence, names, words } of sentencesWith(document, mentions))
    for (const stated of statedKinds(document.text, document.language, sentence, names, words))
      yield { stated, sentence };
}

interface Sentence {
  readonly sentence: Span;
  readonly names: readonly FactMention[];
  readonly words: readonly Hit<readonly Kind[]>[];
}

/** The sentences that name a thing and have a word for a kind: one pass over sentences, names and words. */
function* sentencesWith({ prose, kinds }: Document, mentions: readonly FactMention[]): Iterable<Sentence> {
  let name = 0;
  let word = 0;
  for (const sentence of prose) {
    while ((mentions[name]?.start ?? Infinity) < sentence.start) name++;
    while ((kinds[word]?.start ?? Infinity) < sentence.start) word++;
    const names = within(mentions, name, sentence);
    const words = names.length > 0 ? within(kinds, word, sentence) : [];
    if (words.length > 0) yield { sentence, names, words };
  }
}

function within<T extends Span>(all: readonly T[], from: number, { end }: Span): T[] {
  let to = from;
  while ((all[to]?.end ?? Infinity) <= end) to++;
  return all.slice(from, to);
}

function againstFacts(document: Document, { name, word, plain }: StatedKind): Report | undefined {
  const known = kindsOf(name.value);
  const [fact] = name.value;
  if (!fact || !contradicts(word.value, known)) return undefined;
  // The Lions, a football club: what bears the name of an animal is another thing, and no mistake.
  if (name.value.every(({ kind }) => kind === 'term') && !sameRealm(word.value, known)) return undefined;
  const written = wordsAt(document.text, name);
  return {
    ...wordsOf(document.text, name, word),
    certainty: plain ? 'error' : 'warning',
    related: [],
    saw: wordsAt(document.text, word),
    expected: told((l) => inWords(known, l)),
    message: {
      ko: `${written}${josa(written, '은/는')} ${inWords(word.value, 'ko')}${josa(inWords(word.value, 'ko'), '이/가')} 아니다. 바른 분류: ${inWords(known, 'ko')}.`,
      en: `${written} is called a kind of thing that it is not: it is ${inWords(known, 'en')}, not ${inWords(word.value, 'en')}.`,
      fr: `${written} est mal désigné : ${inWords(known, 'fr')}, et non ${inWords(word.value, 'fr')}.`,
    },
    working: {
      ko: `사실대장: ${fact.name} = ${inWords(known, 'ko')} (${fact.source}). ${inWords(word.value, 'ko')}${josa(inWords(word.value, 'ko'), '과/와')} 함께일 수 없다.`,
      en: `Fact book: ${fact.name} = ${inWords(known, 'en')} (${fact.source}). It cannot also be ${inWords(word.value, 'en')}.`,
      fr: `Base de faits : ${fact.name} = ${inWords(known, 'fr')} (${fact.source}). Cela exclut ${inWords(word.value, 'fr')}.`,
    },
  };
}

/** The virus of tuberculosis, which is caused by a bacterium. */
function causeOf({ text }: Document, { disease, cause, causes }: MistakenCause): Report {
  const written = wordsAt(text, disease);
  const source = disease.value[0]?.source ?? '';
  const [right, wrong] = [(l: Language) => inWords(causes, l), (l: Language) => inWords(cause.value, l)];
  return {
    start: Math.min(disease.start, cause.start),
    end: Math.max(disease.end, cause.end),
    certainty: 'warning',
    related: [],
    saw: wordsAt(text, cause),
    expected: told(right),
    message: {
      ko: `${written}${josa(written, '을/를')} 일으키는 것은 ${wrong('ko')}${josa(wrong('ko'), '이/가')} 아니라 ${right('ko')}이다.`,
      en: `What causes ${written} is a ${right('en')}, not a ${wrong('en')}.`,
      fr: `${written} : l’agent en cause est de type « ${right('fr')} », et non « ${wrong('fr')} ».`,
    },
    working: {
      ko: `사실대장: ${written} – ${right('ko')} (${source}).`,
      en: `Fact book: ${written} – ${right('en')} (${source}).`,
      fr: `Base de faits : ${written} – ${right('fr')} (${source}).`,
    },
  };
}

/** `가상머신(LLM)`, `graphics processing unit (CPU)`: a term with the abbreviation of another. */
function* againstGloss({ text, kinds }: Document): Iterable<Report> {
  for (const [index, word] of kinds.entries()) {
    const gloss = kinds[index + 1];
    if (!gloss || text.charAt(gloss.end) !== ')' || !/^[ \u00a0]?\($/.test(text.slice(word.end, gloss.start)))
      continue;
    if (!contradicts(word.value, gloss.value) || !sameField(word.value, gloss.value)) continue;
    const [one, other] = [wordsAt(text, word), wordsAt(text, gloss)];
    yield {
      start: word.start,
      end: gloss.end + 1,
      certainty: 'error',
      related: [],
      saw: other,
      expected: told((l) => inWords(word.value, l)),
      message: {
        ko: `괄호 안의 말이 다른 것을 가리킨다. ${other}${josa(other, '은/는')} ${one}${josa(one, '이/가')} 아니다.`,
        en: `The gloss means something else: ${other} is not ${one}.`,
        fr: `La glose désigne autre chose : ${other} n’est pas ${one}.`,
      },
      working: told((l) => `${one} = ${inWords(word.value, l)} ≠ ${other} = ${inWords(gloss.value, l)}`),
    };
  }
}

/** Glosses of unlike things (컴퓨터(CPU)) say what belongs to what; those of like things are slips. */
const FIELDS: readonly Kind[] = [
  'digital thing',
  'chip',
  'celestial body',
  'medicine',
  'living thing',
  'disease',
  'unit',
  'indicator',
  'musical instrument',
];

function sameField(one: readonly Kind[], other: readonly Kind[]): boolean {
  return FIELDS.some(
    (field) => one.every((kind) => isA(kind, field)) && other.every((kind) => isA(kind, field)),
  );
}

/** What common nouns are taken for by mistake: a disease for what causes it, a stone for a metal. */
const REALMS: readonly (readonly Kind[])[] = [
  ['digital thing', 'device'],
  ['living thing', 'disease', 'medicine', 'biomolecule'],
  ['substance', 'biomolecule', 'energy source', 'rock', 'fibre', 'medicine'],
  ['unit', 'indicator', 'currency'],
  ['celestial body'],
  ['musical instrument'],
];

function sameRealm(one: readonly Kind[], other: readonly Kind[]): boolean {
  const lies = (kinds: readonly Kind[], realm: readonly Kind[]) =>
    kinds.some((kind) => realm.some((field) => isA(kind, field)));
  return REALMS.some((realm) => lies(one, realm) && lies(other, realm));
}

/** A name that the fact book does not know, called two things that exclude each other. */
function* againstItself(document: Document, facts: FactBook): Iterable<Report> {
  const own = ownNames(document, facts);
  if (own.size === 0) return;
  const book = factBook([...own].map(([name, { value }]) => asFact(name, value)));
  for (const { stated } of statements(document, book.mentions(document.text))) {
    const { name, word } = stated;
    const first = own.get(name.value[0]?.name ?? '');
    if (!first || word.start <= first.start || !contradicts(word.value, first.value)) continue;
    // A novel is filmed under its title.
    if ([...word.value, ...first.value].every((kind) => isA(kind, 'work'))) continue;
    const written = wordsAt(document.text, name);
    yield {
      ...wordsOf(document.text, name, word),
      certainty: 'warning',
      related: [{ start: first.start, end: first.end }],
      saw: wordsAt(document.text, word),
      expected: told((l) => inWords(first.value, l)),
      message: {
        ko: `${written}${josa(written, '을/를')} 앞에서는 ${wordsAt(document.text, first)}, 여기서는 ${wordsAt(document.text, word)}${josa(wordsAt(document.text, word), '이라고/라고')} 했다.`,
        en: `The article first calls ${written} ${wordsAt(document.text, first)}, and here ${wordsAt(document.text, word)}.`,
        fr: `L’article désigne d’abord ${written} comme ${wordsAt(document.text, first)}, et ici comme ${wordsAt(document.text, word)}.`,
      },
      working: told((l) => `${written}: ${inWords(first.value, l)} ≠ ${inWords(word.value, l)}`),
    };
  }
}

/** The names that the article introduces with their kind: 음성모델 ‘새청음’, Corvane, a language model. */
function ownNames(
  { text, language, prose, kinds }: Document,
  facts: FactBook,
): Map<string, Hit<readonly Kind[]>> {
  const own = new Map<string, Hit<readonly Kind[]>>();
  let at = 0;
  for (const sentence of prose) {
    while ((kinds[at]?.start ?? Infinity) < sentence.start) at++;
    for (const word of within(kinds, at, sentence)) {
      const name = NAMED_BESIDE[language](text, word, sentence);
      if (name && !own.has(name) && facts.named(name).length === 0) own.set(name, word);
    }
  }
  return own;
}

const NAMED_BESIDE: Readonly<
  Record<Language, (text: string, word: Span, sentence: Span) => string | undefined>
> = {
  ko: (text, { end }, sentence) =>
    /^(?:\([^()]{1,30}\))?(?:인)? ?[‘“「『<《]([가-힣A-Za-z0-9][가-힣A-Za-z0-9 .-]{1,14})[’”」』>》]/.exec(
      text.slice(end, Math.min(sentence.end, end + 50)),
    )?.[1],
  en: (text, { start, end }, sentence) =>
    /(?:^|[\s“‘"(])([A-Z][\p{L}\d-]+(?: [A-Z\d][\p{L}\d.-]*)?),? (?:is |was |, )?an? (?:[\p{L}-]+ ){0,3}$/u.exec(
      text.slice(Math.max(sentence.start, start - 60), start),
    )?.[1] ??
    /^,? (?:called|named|dubbed) [‘“"]?([A-Z][\p{L}\d-]+(?: [A-Z\d][\p{L}\d.-]*)?)/u.exec(
      text.slice(end, Math.min(sentence.end, end + 50)),
    )?.[1],
  fr: (text, { start, end }, sentence) =>
    /(?:^|[\s«“(]|[ld][’'])([A-ZÀ-Þ][\p{L}\d-]+(?: [A-ZÀ-Þ\d][\p{L}\d.-]*)?)(?:,| est| était) une? (?:[\p{L}-]+ ){0,2}$/u.exec(
      text.slice(Math.max(sentence.start, start - 60), start),
    )?.[1] ??
    /^(?: [\p{L}-]+){0,2} (?:appelé|nommé|baptisé|dénommé)e? (?:« ?)?([A-ZÀ-Þ][\p{L}\d-]+(?: [A-ZÀ-Þ\d][\p{L}\d.-]*)?)/u.exec(
      text.slice(end, Math.min(sentence.end, end + 60)),
    )?.[1],
};

function asFact(name: string, kinds: readonly Kind[]): HouseFact {
  return {
    id: name,
    kind: 'product',
    name,
    aliases: [],
    attributes: kinds.map((value) => ({ name: 'kind', value })),
    source: '',
  };
}

/** `Claude` in Claude Monet, `Swift` in Taylor Swift: another capital beside it makes it another name. */
function insideLongerName({ text, language }: Document, { start, end }: Span, sentence: Span): boolean {
  // A common noun is the head of a longer name: Daubenton’s bat is a bat.
  if (language === 'ko' || /\p{Ll}/u.test(text.charAt(start))) return false;
  const before =
    start - 2 > sentence.start &&
    /(?:^|[^\p{L}])\p{Lu}\p{Ll}[\p{L}’'-]* $/u.test(
      text.slice(Math.max(sentence.start + 1, start - 20), start),
    );
  return before || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

const OPENING: Readonly<Record<string, string>> = { '’': '‘', '”': '“', '」': '「', '』': '『', '»': '«' };

/** From the one to the other, with the closing mark of what opens between them. */
function wordsOf(text: string, one: Span, other: Span): Span {
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
  const mark = text.charAt(end);
  const inside = text.slice(start, end);
  const count = (of: string) => inside.split(of).length - 1;
  const opening = OPENING[mark];
  const closes =
    opening === undefined ? /["']/.test(mark) && count(mark) % 2 === 1 : count(opening) > count(mark);
  return { start, end: closes ? end + 1 : end };
}

function inWords(kinds: readonly Kind[], language: Language): string {
  return [...new Set(kinds.map((kind) => kindIn(kind, language)))].join(' / ');
}
