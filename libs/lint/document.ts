import { cutZones, detectLanguage, splitSentences } from '#text';
import type { Language, Unit, Zone } from '#text';
import { readAges } from './time/ages.js';
import type { Age } from './time/ages.js';
import { readChanges } from './figures/changes.js';
import type { Change } from './figures/changes.js';
import { readConversions } from './figures/conversions.js';
import type { Conversion } from './figures/conversions.js';
import { readNamed, readPeople } from './names/index.js';
import type { Named, Person } from './names/index.js';
import { readPublished } from './time/published.js';
import type { Published } from './time/published.js';
import { readQuotations } from './speech/quotations.js';
import type { Quotation } from './speech/quotations.js';
import { kindWords } from './knowledge/taxonomy.js';
import type { Kind } from './knowledge/taxonomy.js';
import type { Hit } from './word-trie.js';
import { readRates } from './figures/rates.js';
import type { Rated } from './figures/rates.js';
import { readProportions } from './figures/relations/proportions.js';
import type { Proportion } from './figures/relations/proportions.js';
import { readAtRate } from './figures/relations/stated-rate.js';
import type { AtRate } from './figures/relations/stated-rate.js';
import { readSentences } from './sentences.js';
import type { Sentence } from './sentences.js';
import { readShares } from './figures/shares.js';
import type { Share } from './figures/shares.js';

/**
 * An article as the rules see it: the text, and everything that was read from it, each read once and shared by all
 * rules. Lazy: what no rule asks for is never read.
 */
export interface Document {
  /** The NFC text; every span in Stet points into it. */
  readonly text: string;
  readonly language: Language;
  readonly zones: readonly Zone[];
  /** The sentences, in reading order. */
  readonly units: readonly Unit[];
  /** The sentences that an article is answerable for: all but navigation, copyright lines and the like. */
  readonly prose: readonly Unit[];
  /** The prose again, with the figures and dates in each sentence. */
  readonly sentences: readonly Sentence[];
  /** Amounts that are said twice, in two units or currencies: 4억유로(약 5810억원). */
  readonly conversions: readonly Conversion[];
  /** Where the amounts begin that only say another one again, in another unit. */
  readonly converting: ReadonlySet<number>;
  /** The conversions of money, with the rates that they imply. */
  readonly rates: readonly Rated[];
  /** The amounts that do not stand for each other at the rate that the text states. */
  readonly atRate: readonly AtRate[];
  /** What the text says went from one figure to another, and by how much. */
  readonly changes: readonly Change[];
  /** Parts of a whole, with the percentage that the text gives them. */
  readonly shares: readonly Share[];
  /** Percentages, fractions and multiples that the two amounts beside them do not make. */
  readonly proportions: readonly Proportion[];
  /** When the article was written, as far as it says so. */
  readonly published: Published | undefined;
  /** How old it says that people are. */
  readonly ages: readonly Age[];
  /** Who is named, where, and with what title. */
  readonly people: readonly Person[];
  /** Each mention of each of them, in reading order. */
  readonly named: readonly Named[];
  /** What is quoted, and who is said to have said it. */
  readonly quotations: readonly Quotation[];
  /** The words that say what sort of thing something is: 거대언어모델, operating system. */
  readonly kinds: readonly Hit<readonly Kind[]>[];
}

/** What a caller may already know of the text; what is missing is read from it. */
export interface Given {
  readonly language?: Language;
  readonly zones?: readonly Zone[];
}

/** Everything that is read from the text on demand: a line here and a field above, and every rule can ask for it. */
const READERS: { readonly [Field in keyof Document]?: (document: Document) => Document[Field] } = {
  zones: ({ text, language }) => cutZones(text, language),
  units: ({ text, zones, language }) => splitSentences(text, zones, language),
  prose: ({ units }) => units.filter(({ zone }) => zone !== 'boilerplate'),
  sentences: readSentences,
  conversions: readConversions,
  converting: ({ conversions }) => new Set(conversions.map(({ target }) => target.start)),
  rates: readRates,
  atRate: readAtRate,
  changes: readChanges,
  shares: readShares,
  proportions: readProportions,
  published: readPublished,
  ages: readAges,
  people: ({ text, prose, language }) => readPeople(text, prose, language),
  named: ({ people }) => readNamed(people),
  quotations: readQuotations,
  kinds: ({ text }) => kindWords(text),
};

/** Reads an article: `text` is NFC. Nothing is read before it is asked for, and nothing is read twice. */
export function readDocument(text: string, given: Given = {}): Document {
  const document: Record<string, unknown> = {
    text,
    language: given.language ?? detectLanguage(text) ?? 'ko',
  };
  for (const [field, read] of Object.entries(READERS)) {
    Object.defineProperty(document, field, {
      configurable: true,
      enumerable: true,
      get() {
        const value = read(document as unknown as Document);
        Object.defineProperty(document, field, { value, enumerable: true });
        return value;
      },
    });
  }
  if (given.zones) Object.defineProperty(document, 'zones', { value: given.zones, enumerable: true });
  return document as unknown as Document;
}
