/** Organisations and products whose names an article spells two ways. */
import { wordsAt } from '#text';
import type { Span } from '#text';
import type { Document } from '../../document.js';
import type { FactBook } from '../../knowledge/fact-book.js';
import { readings, readOrganisations, runsOf, spellingDistance } from '../index.js';
import type { OrganisationMention } from '../index.js';
import type { Variant } from './people.js';

/** 오르비타 연구소 and 오르베타 최고경영자; Ystrad Foods and Ystread Foods. */
export function* organisationVariants(document: Document, facts: FactBook): Iterable<Variant> {
  const { text, prose, language, people } = document;
  const introduced = readOrganisations(text, prose, language, people);
  const byName = new Map<string, OrganisationMention[]>();
  for (const mention of introduced) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  const persons = new Set(people.flatMap(({ name }) => [name, ...name.split(' ')]));
  const counts = countsOf(document, [...byName.keys()]);
  const shelves = new Map<string, string[]>();
  for (const word of counts.keys()) {
    for (const key of [`^${word.slice(0, 2)}`, `${word.slice(-2)}$`])
      shelves.set(key, [...(shelves.get(key) ?? []), word]);
  }
  const said = new Set<string>();
  for (const [name, [first]] of byName) {
    if (!first || persons.has(name)) continue;
    const alike = new Set([
      ...(shelves.get(`^${name.slice(0, 2)}`) ?? []),
      ...(shelves.get(`${name.slice(-2)}$`) ?? []),
    ]);
    for (const word of alike) {
      const [here, there] = [counts.get(name), counts.get(word)];
      if (!here || !there || word === name || persons.has(word) || said.has(word) || said.has(name)) continue;
      if (!oneName(name, word, language) || there.length > 1 || here.length < there.length) continue;
      if (
        here.length === 1 &&
        ((!name.includes(' ') && !byName.has(word)) ||
          here[0] === undefined ||
          (there[0]?.start ?? 0) < here[0].start)
      )
        continue;
      if (facts.named(word).length > 0 || (facts.named(name).length === 0 && isPlural(name, word))) continue;
      const [variant, proof] = [there[0], here[0]];
      if (!variant || !proof) continue;
      // Valeo et le groupe Valeor: of two that are joined each is one.
      const [before, behind] = proof.start < variant.start ? [proof, variant] : [variant, proof];
      if (JOINED.test(text.slice(before.end, Math.min(behind.start, before.end + 24)))) continue;
      said.add(word);
      // The Calden Trust and the Colden Trust, each named once, may be two.
      const doubtful = here.length === 1 && language !== 'ko';
      yield { place: variant, written: word, proof, name, doubtful };
    }
  }
}

const JOINED = /^(?:와|과|·| and| et) ?(?:(?:the|le|la) |l[’'])?(?:(?:groupe|group|société|firm) )?$/;

/** Every place of the introduced names and of words that look like them. */
function countsOf({ text, prose, language }: Document, names: readonly string[]): Map<string, Span[]> {
  const counts = new Map<string, Span[]>();
  const add = (word: string, span: Span) => counts.set(word, [...(counts.get(word) ?? []), span]);
  const keys = new Set(names.flatMap((name) => [`^${name.slice(0, 2)}`, `${name.slice(-2)}$`]));
  if (keys.size === 0) return counts;
  for (const sentence of prose) {
    if (language !== 'ko') {
      for (const { words } of runsOf(text, sentence)) {
        const [first, last] = [words[0], words.at(-1)];
        if (first && last) add(text.slice(first.start, last.end), { start: first.start, end: last.end });
      }
      continue;
    }
    for (const match of wordsAt(text, sentence).matchAll(/[가-힣A-Za-z0-9]{3,16}/g)) {
      const start = sentence.start + match.index;
      for (const word of readings(match[0], 3)) {
        if (!keys.has(`^${word.slice(0, 2)}`) && !keys.has(`${word.slice(-2)}$`)) continue;
        add(word, { start, end: start + word.length });
      }
    }
  }
  return counts;
}

function oneName(name: string, word: string, language: string): boolean {
  if (language === 'ko') {
    if (name.length < 3 || word.length < 3 || !/[가-힣]/.test(word)) return false;
    // 기업 5억원, 단체 1억원.
    if (name.replace(/\D/g, '') !== word.replace(/\D/g, '')) return false;
    if (readings(word, 3).some((stem) => name.startsWith(stem)) || word.startsWith(name)) return false;
    if (readings(name, 3).some((stem) => readings(word, 3).includes(stem))) return false;
    const most = name.length >= 6 ? 2 : 1;
    const distance = spellingDistance(name, word, most);
    const tail = name.slice(0, -1) === word.slice(0, -1);
    return distance <= most && (!tail || (distance === 1 && name.length >= 4));
  }
  const [a, b] = [name.split(' '), word.split(' ')];
  if (a.length !== b.length || name.toLowerCase() === word.toLowerCase()) return false;
  const differing = a.flatMap((part, index) => (part === b[index] ? [] : index));
  const [at = -1] = differing;
  const [one = '', other = ''] = [a[at], b[at]];
  if (differing.length !== 1 || Math.min(one.length, other.length) < 4 || /\d/.test(one + other))
    return false;
  if (one.charAt(0) !== other.charAt(0) || isInflected(one, other)) return false;
  return (
    spellingDistance(one, other, 2) <= (a.length > 1 && one.length >= 7 ? 2 : 1) &&
    (a.length > 1 || one.length >= 5)
  );
}

/** `Systems` and `System`, `Wales` and `Welsh`: what one has at its end and the other has not. */
function tailOf(one: string, other: string): string {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++;
  return `${one.slice(same)}|${other.slice(same)}`;
}

const ENDING =
  '(?:e?s|e|n|ns|ne|nes|an|ans|er|ers|ian|ians|ish|y|ed|ing|ic|al|a|o|ist|ists|ism|ais|aise|ien|ienne|in|ine|ois|oise)?';
const INFLECTED = new RegExp(`^${ENDING}\\|${ENDING}$`);

/** One is the plural, the feminine or the adjective of the other. */
export function isInflected(one: string, other: string): boolean {
  return (
    INFLECTED.test(tailOf(one, other)) || one.replace(/is[mt]s?$/, '') === other.replace(/is[mt]s?$/, '')
  );
}

function isPlural(one: string, other: string): boolean {
  return one + 's' === other || other + 's' === one;
}
