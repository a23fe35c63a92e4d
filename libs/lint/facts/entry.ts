import type { FactAttribute, FactKind, HouseFact } from '../knowledge/fact-book.js';

/** A value that holds for a time: RFC 3339 full-dates. */
export interface Dated {
  readonly value: string;
  readonly from?: string;
  readonly to?: string;
}

/** What an entry says beside its kind: `{ maker: 'Meta' }`, `{ founder: ['Larry Page', 'Sergey Brin'] }`. */
export type Said = Readonly<Record<string, string | Dated | readonly (string | Dated)[]>>;

/**
 * One entry of the starter fact book on one line: what sort of entry, its name, what sorts of thing it is (commas
 * between them), its other names in all three languages (commas between them), the source, and what else is known.
 */
export function fact(
  kind: FactKind,
  name: string,
  is: string,
  aliases: string,
  source: string,
  said: Said = {},
): HouseFact {
  return {
    id: `starter:${kind}:${name.toLowerCase().replaceAll(' ', '-')}`,
    kind,
    name,
    aliases: listed(aliases),
    attributes: [
      ...listed(is).map((value) => ({ name: 'kind', value, source })),
      ...Object.entries(said).flatMap(([attribute, value]) => attributes(attribute, value, source)),
    ],
    source,
  };
}

function attributes(name: string, value: Said[string], source: string): FactAttribute[] {
  const values = Array.isArray(value) ? (value as readonly (string | Dated)[]) : [value as string | Dated];
  return values.map((one) => ({ name, source, ...(typeof one === 'string' ? { value: one } : one) }));
}

/** The words of a list with commas. */
export function listed(words: string): string[] {
  return words.split(',').flatMap((word) => word.trim() || []);
}

/** The article of the encyclopedia, in the language of the name. */
export function article(name: string): string {
  const language = /[가-힣]/.test(name) ? 'ko' : 'en';
  return `https://${language}.wikipedia.org/wiki/${encodeURI(name.replaceAll(' ', '_').replaceAll('’', "'"))}`;
}
