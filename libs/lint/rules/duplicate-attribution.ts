import { findPairs, wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { told } from '../wording.js';
import type { Report, Rule } from '../rule.js';
import { readNamedTwice, sameName } from '../speech/named-twice.js';
import { SPEAK_EN, SPEAK_FR, SPEAK_HE_FR, SPOKE_KO } from '../speech/speech.js';

/**
 * One quotation given to its speaker twice: `X는 말했다. “…”고 했다`, `Price said: “…,” he said`. A frame that only names the subject
 * (X는 “…”고 말했다) is the half of one attribution; two speakers are two.
 */
export const duplicateAttribution: Rule = {
  id: 'duplicate-attribution',
  version: 6,
  categories: ['duplicate_attribution'],
  *check(document) {
    yield* aroundQuotations(document);
    yield* inOneSentence(document);
  },
};

/** How far an attribution reaches on either side of its quotation, in code units. */
const REACH = 140;

/** A whole attribution before the marks or, in French, within them, and another behind them, of one speaker. */
function* aroundQuotations({ text, language, zones }: Document): Iterable<Report> {
  const { after, speakers } = FRAMES[language];
  for (const zone of zones) {
    if (zone.kind === 'boilerplate') continue;
    let read = zone.start;
    for (const pair of findPairs(text.slice(zone.start, zone.end))) {
      const quotation = { start: zone.start + pair.start, end: zone.start + pair.end };
      const { start, end } = quotation;
      if (!pair.quotation || start < read || end - start < SHORTEST) continue;
      const first = leading(
        text,
        language,
        { start: Math.max(read, start - REACH), end: start },
        read > zone.start,
      );
      const earlier = first ?? within(text, language, quotation);
      const second = after.exec(text.slice(end, Math.min(zone.end, end + REACH)));
      read = end;
      if (!earlier || !second) continue;
      const { who = '', whom = '' } = second.groups ?? {};
      const isNext = /^ ?\p{Lu}/u.test(second[0]) && /[.?!…]\s?.$/u.test(wordsAt(text, quotation));
      if (!isNext && speakers(wordsAt(text, earlier), who || whom))
        yield report(text, { start: end, end: end + second[0].length }, earlier);
    }
  }
}

/** The clause that leads into a quotation, if it needs nothing behind it. What follows a Korean quotation belongs to that one. */
function leading(text: string, language: Language, lead: Span, follows: boolean): Span | undefined {
  const words = wordsAt(text, lead);
  const start = lastStop(words);
  if (language === 'ko' && follows && start === 0) return undefined;
  return FRAMES[language].before.test(words.slice(start))
    ? { start: lead.start + start, end: lead.end }
    : undefined;
}

/** « La digue, dit-il, a cédé »: in French the attribution may stand within the marks. */
function within(text: string, language: Language, quotation: Span): Span | undefined {
  const match = language === 'fr' ? INCISE.exec(wordsAt(text, quotation)) : undefined;
  return match
    ? { start: quotation.start + match.index, end: quotation.start + match.index + match[0].length }
    : undefined;
}

const INCISE = new RegExp(`, ${SPEAK_HE_FR}(?=,)`);
const SHORTEST = 5;

/** Where the sentence begins that leads into the quotation: behind the last stop but the one that ends it. */
function lastStop(words: string): number {
  const limit = words.trimEnd().length - 1;
  let from = 0;
  for (const stop of words.matchAll(/(?<!\b(?:Mr|Ms|Mrs|Dr|St|M))[.?!…][”"»’')]? +|\n/g))
    if (stop.index < limit) from = stop.index + stop[0].length;
  return from;
}

interface Frame {
  /** An attribution before the quotation that needs nothing behind it. */
  readonly before: RegExp;
  /** One behind it; `who` or, after the verb, `whom` names the speaker. */
  readonly after: RegExp;
  /** Whether the clause before can mean the same speaker. */
  readonly speakers: (clause: string, who: string) => boolean;
}

const NAME_EN = "(?<!\\p{L})(?:[\\p{L}’'-]+\\.? ){0,5}[\\p{L}’'-]+";

const FRAMES: Readonly<Record<Language, Frame>> = {
  ko: {
    // A sentence that reports (…다고 말했다. “…”고 덧붙였다) or has an object (시를 비판했다.) is complete without the quotation.
    before: new RegExp(
      `^[^“”]{1,60}(?:은|는|이|가|도|께서) (?:[^ “”.]{1,8} ){0,3}(?:이렇게|다음과 같이|이같이|이처럼) (?:${SPOKE_KO})다[.:] ?$|^[^“”]{1,60}(?:은|는|이|가|도|께서) (?:(?!(?:다|라|냐|자)고 |[^ ]*(?:을|를) )[^ “”.]{1,12} ){0,3}(?:${SPOKE_KO})다[.:] ?$|에 (?:따르면|의하면),? ?$|의 (?:말|설명)이다[.:] ?$`,
    ),
    after: new RegExp(
      `^ ?(?:이?라고|고)(?:도|는)? (?:(?<who>[^.“”]{1,24}?)(?:은|는|이|가|도) )?(?:[^ .“”]{1,8} ){0,2}(?:${SPOKE_KO})다(?=[.\\s]|$)`,
    ),
    speakers: (clause, who) => who === '' || /^(?:그|그녀|그들)$/.test(who) || sameName(clause, who),
  },
  en: {
    before: new RegExp(
      `^(?!When|After|Before|If|Although|While|Though|Because|Since|Once|Until|Asked)[^“”"]*\\b${SPEAK_EN}\\b[^“”"]*[:,] ?$|(?:[Aa]ccording to|[Ii]n the words of)[^“”"]{2,60}[,:] ?$|^As [^“”"]{2,50} (?:put|puts|sees|saw|told) it,? ?$`,
    ),
    after: new RegExp(
      `^,? ?(?:(?<who>${NAME_EN}) ${SPEAK_EN}\\b|${SPEAK_EN} (?<whom>${NAME_EN}))(?=[.,;]|$| (?:to|in|at|on|yesterday|the|reporters|this|last)\\b)`,
      'u',
    ),
    speakers: sameOrPronoun,
  },
  fr: {
    before: new RegExp(
      `^[^«»“”]*(?:${SPEAK_FR}|${SPEAK_HE_FR})(?![\\p{L}-])[^«»“”]*[:,][ \\u00a0]?$|^(?:[Ss]elon|[Dd][’']après|[Pp]our)[^«»“”]{2,70}[,:] ?$`,
      'u',
    ),
    after: new RegExp(
      `^[, \\u00a0]{0,3}(?:(?<who>${SPEAK_HE_FR})|${SPEAK_FR} (?<whom>(?:M\\. |Dr )?[^.,;:«»“”]{2,40}))`,
      'u',
    ),
    speakers: sameOrPronoun,
  },
};

/** A pronoun that the clause does not contradict, or a name or noun that it has as well. */
function sameOrPronoun(clause: string, who: string): boolean {
  const pronoun = /(?:^|-)(he|she|they|it|i|ils?|elles?|on)\b/i.exec(who)?.[1]?.toLowerCase();
  if (pronoun !== undefined) {
    const before = /^ ?(he|she|they|it|i|ils?|elles?|on)\b/i.exec(clause)?.[1]?.toLowerCase();
    return before === undefined || before === pronoun;
  }
  const words = new Set(wordsIn(clause));
  return wordsIn(who).some((word) => !EMPTY.has(word) && words.has(word));
}

function wordsIn(phrase: string): string[] {
  return [...phrase.toLowerCase().matchAll(/\p{L}{3,}(?:[’'-]\p{L}+)*/gu)].map(([word]) => word);
}

const EMPTY: ReadonlySet<string> = new Set(
  'the his her their mrs miss mme mlle les des une son ses leur alors hier cette that who qui avec dans pour'.split(
    ' ',
  ),
);

/** Twice in one sentence: 말했다고 말했다; according to X, …, X said; selon X, …, a-t-il dit. */
function* inOneSentence({ text, language, prose }: Document): Iterable<Report> {
  for (const sentence of prose) {
    const twice = readNamedTwice(text, language, sentence);
    if (twice) yield report(text, twice.later, twice.earlier);
  }
}

function report(text: string, later: Span, earlier: Span): Report {
  const [span, related] = [trimmed(text, later), trimmed(text, earlier)];
  return {
    ...span,
    certainty: 'warning',
    related: [related],
    saw: wordsAt(text, span),
    expected: { ko: '둘 가운데 하나만', en: 'one of the two', fr: 'l’une des deux' },
    message: {
      ko: '한 말에 말한 이를 두 번 밝혔다.',
      en: 'The same words are attributed twice.',
      fr: 'Les mêmes propos sont attribués deux fois.',
    },
    working: told(() => `${wordsAt(text, related)} + ${wordsAt(text, span)}`),
  };
}

/** Without the spaces, commas and brackets around it. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,:.]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
