/** What an article says causes a disease: the virus of tuberculosis, 결핵 바이러스, measles is caused by a bacterium. */
import type { Language, Span } from '#text';
import { kindsOf } from './fact-book.js';
import type { FactMention } from './fact-book.js';
import type { Kind } from './taxonomy.js';
import type { Hit } from '../word-trie.js';

/** A disease, and the word for a cause that by the fact book it does not have. */
export interface MistakenCause {
  readonly disease: FactMention;
  readonly cause: Hit<readonly Kind[]>;
  /** What does cause it. */
  readonly causes: readonly Kind[];
}

/** Reads one sentence; `names` and `words` are its mentions and its words for kinds, in reading order. */
export function mistakenCauses(
  text: string,
  language: Language,
  names: readonly FactMention[],
  words: readonly Hit<readonly Kind[]>[],
): MistakenCause[] {
  const causes = words.filter(({ value }) => value.some((kind) => CAUSES.has(kind)));
  if (causes.length === 0) return [];
  return names.flatMap((disease) => {
    const known = kindsOf(disease.value).flatMap((kind) => CAUSED_BY.get(kind) ?? []);
    if (known.length === 0) return [];
    const cause = causes.find((one) => isSaid(text, language, disease, one));
    return cause && !cause.value.some((kind) => known.includes(kind))
      ? [{ disease, cause, causes: known }]
      : [];
  });
}

const CAUSED_BY: ReadonlyMap<Kind, Kind> = new Map([
  ['viral disease', 'virus'],
  ['bacterial disease', 'bacterium'],
  ['parasitic disease', 'parasite'],
]);
const CAUSES: ReadonlySet<Kind> = new Set(['virus', 'bacterium', 'parasite', 'fungus']);

function isSaid(text: string, language: Language, disease: Span, cause: Span): boolean {
  const [first, second] = disease.start < cause.start ? [disease, cause] : [cause, disease];
  if (second.start < first.end || second.start - first.end > LONGEST) return false;
  const between = text
    .slice(first.end, second.start)
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
  const behind = text.slice(second.end, second.end + 4);
  const { diseaseFirst, causeFirst, notBehind } = PHRASINGS[language];
  return (first === disease ? diseaseFirst : causeFirst).test(between) && !notBehind.test(behind);
}

const LONGEST = 40;

/** What stands between the two, and what may not follow them: 바이러스성 질환, a virus-like illness, tuberculosis vaccine virus. */
const PHRASINGS: Readonly<
  Record<Language, { readonly diseaseFirst: RegExp; readonly causeFirst: RegExp; readonly notBehind: RegExp }>
> = {
  ko: {
    diseaseFirst: /^(?: ?|(?:을|를) (?:일으키는|유발하는) |의 (?:원인|병원체)(?:인|이 되는|은|는) )$/,
    causeFirst: /^(?:이|가) (?:일으키는|유발하는) $|^(?:에 의한|로 인한|이 원인인|가 원인인) $/,
    notBehind: /^(?:성|질환|학)/,
  },
  en: {
    diseaseFirst:
      /^ $|^-causing $|^,? (?:which |that )?(?:is|are|was) (?:usually |often |mostly |mainly )?caused by (?:an? |the )?(?:[a-z-]+ )?$/,
    causeFirst:
      /^ (?:(?:that|which) (?:causes?|caused|triggers?)|causing|behind|responsible for|of) (?:the )?$/,
    notBehind: /^(?:-|[’']s free|like)/,
  },
  fr: {
    diseaseFirst:
      /^,? (?:qui )?(?:est |sont )?(?:souvent )?(?:causée?s?|provoquée?s?|due?s?) (?:à|par) (?:une? |le |la )$/,
    causeFirst:
      /^ (?:de la |du |des |de l'|de |d')$|^ (?:qui (?:cause|provoque|donne)|causant|provoquant) (?:la |le |l'|les )$|^ (?:responsable|à l'origine) (?:de la |du |des |de l')$/,
    notBehind: /^-/,
  },
};
