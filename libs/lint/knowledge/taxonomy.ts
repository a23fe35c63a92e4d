/**
 * What sorts of thing there are, and which of them exclude each other. It knows that a relational database is a database
 * and that nothing is both a database and an operating system; where it is not sure it says that both may hold.
 */
import { KINDS } from './taxonomy-kinds.js';
import { wordTrie } from '../word-trie.js';
import type { Hit } from '../word-trie.js';
import type { Span } from '#text';

/** A word of the taxonomy, such as `language model`. */
export type Kind = string;

interface Entry {
  readonly kind: Kind;
  /** Itself, what it is, what that is, … up to `thing`. */
  readonly path: readonly Kind[];
}

/** True when nothing can be both. Unknown kinds exclude nothing. */
export function exclude(one: Kind, other: Kind): boolean {
  const paths = [ENTRIES.get(one)?.path, ENTRIES.get(other)?.path] as const;
  if (!paths[0] || !paths[1]) return false;
  if (paths[0].includes(other) || paths[1].includes(one)) return false;
  const common = paths[0].find((kind) => paths[1]?.includes(kind));
  return common !== undefined && EXCLUSIVE.has(common);
}

/** True when a thing that is all of `known` can be none of `stated`: every reading of a word was tried. */
export function contradicts(stated: readonly Kind[], known: readonly Kind[]): boolean {
  return (
    stated.length > 0 &&
    known.length > 0 &&
    stated.every((kind) => known.every((other) => exclude(kind, other)))
  );
}

/** True when `kind` is `ancestor` or a sort of it. */
export function isA(kind: Kind, ancestor: Kind): boolean {
  return ENTRIES.get(kind)?.path.includes(ancestor) ?? false;
}

/** Every kind there is; the fact book may use no other. */
export function kindNames(): Kind[] {
  return [...ENTRIES.keys()];
}

/** The words for kinds of thing in a text, of all three languages; a word may name several kinds. */
export function kindWords(text: string, within?: Span): Hit<readonly Kind[]>[] {
  return WORDS.find(text, within);
}

/** The kind in the reader's own words. */
export function kindIn(kind: Kind, language: 'ko' | 'en' | 'fr'): string {
  return FIRST_WORDS.get(kind)?.[language] ?? kind;
}

const ENTRIES = new Map<Kind, Entry>();
const EXCLUSIVE = new Set<Kind>();
const FIRST_WORDS = new Map<Kind, Record<'ko' | 'en' | 'fr', string>>();
const WORDS = read();

function read() {
  const words = new Map<string, Kind[]>();
  for (const line of KINDS.trim().split('\n')) {
    const [place = '', ko = '', en = '', fr = ''] = line.split('|').map((cell) => cell.trim());
    const [name = '', parent] = place.split('<').map((part) => part.trim());
    const kind = name.replace('!', '');
    if (name.endsWith('!')) EXCLUSIVE.add(kind);
    ENTRIES.set(kind, { kind, path: [kind, ...(parent ? (ENTRIES.get(parent)?.path ?? []) : [])] });
    const [inKo, inEn, inFr] = [listed(ko), listed(en), listed(fr)];
    FIRST_WORDS.set(kind, { ko: inKo[0] ?? kind, en: inEn[0] ?? kind, fr: inFr[0] ?? kind });
    const spellings = [
      ...inKo.flatMap((word) => [word, word.replaceAll(' ', '')]),
      ...inEn.flatMap((word) => [word, plural(word)]),
      ...inFr.flatMap((word) => [word, ...plurielOf(word)]),
    ];
    for (const spelling of new Set(spellings.map((word) => word.toLowerCase()))) {
      const kinds = words.get(spelling);
      if (!kinds) words.set(spelling, [kind]);
      else if (!kinds.includes(kind)) kinds.push(kind);
    }
  }
  return wordTrie<readonly Kind[]>(words, true);
}

function listed(cell: string): string[] {
  return cell.split(',').flatMap((word) => word.trim() || []);
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  if (/(?:s|x|z|ch|sh)$/.test(word)) return word + 'es';
  return word + 's';
}

/** « base de données » → « bases de données »; « modèle vocal » → « modèles vocaux ». */
function plurielOf(word: string): string[] {
  const parts = word.split(' ');
  const stop = parts.findIndex((part) => /^(?:de|du|des|à|au|aux|en|pour|d’|d'.*|l'.*)$/.test(part));
  const head = stop < 0 ? parts.length : stop;
  const many = parts.map((part, index) => (index < head ? pluriel(part) : part)).join(' ');
  const firstOnly = [pluriel(parts[0] ?? ''), ...parts.slice(1)].join(' ');
  return [many, firstOnly];
}

function pluriel(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:au|eu)$/.test(word)) return word + 'x';
  return word.endsWith('al') ? word.slice(0, -1) + 'ux' : word + 's';
}
