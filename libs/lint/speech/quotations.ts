/**
 * What is quoted, and who is said to have said it: “…”라고 말했다, said X: “…”, « … », écrit X. A word in quotation marks
 * that nobody speaks (‘가팜’, so-called “smart” cars) is no quotation here.
 */
import { findPairs } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { Named, NameMention, Person } from '../names/index.js';
import { countUpTo, spanAt } from '../places.js';

/** The words that give a quotation to someone: `said Mr Price`, `라고 말했다`. */
export interface Attribution extends Span {
  readonly side: 'before' | 'after';
  /** The person named in it, by the place of the name; a pronoun or an organisation leaves it out. */
  readonly by?: NameMention;
}

export interface Quotation extends Span {
  /** The words between the marks. */
  readonly words: Span;
  readonly attributions: readonly Attribution[];
  /** The person who speaks, when the article says so; a pronoun is traced to whoever spoke last in the paragraph. */
  readonly speaker?: Person;
}

/** Reads the quotations of an article, in reading order. */
export function readQuotations(document: Document): Quotation[] {
  const { text, language, zones, named } = document;
  const quotations: Quotation[] = [];
  for (const zone of zones) {
    if (zone.kind === 'boilerplate') continue;
    let speaker: Person | undefined;
    let end = zone.start;
    for (const pair of findPairs(text.slice(zone.start, zone.end))) {
      const span = { start: zone.start + pair.start, end: zone.start + pair.end };
      if (!pair.quotation || span.start < end || (text.charAt(span.start) === '‘' && language === 'ko'))
        continue;
      const attributions = [
        ...attributedBefore(text, language, { start: end, end: span.start }),
        ...attributedAfter(text, language, span, zone),
      ].map((attribution) => withName(attribution, named));
      if (attributions.length === 0) continue;
      const by = attributions.find((attribution) => attribution.by)?.by;
      const anonymous = attributions.some((attribution) =>
        PRONOUN[language].test(text.slice(attribution.start, attribution.end)),
      );
      const found = by && spanAt(named, by.start)?.person;
      speaker =
        found ??
        (anonymous || (language === 'ko' && by === undefined && quotations.at(-1)?.end === end)
          ? speaker
          : undefined);
      const words = { start: span.start + 1, end: span.end - 1 };
      quotations.push({ ...span, words, attributions, ...(speaker && { speaker }) });
      end = Math.max(span.end, ...attributions.map((one) => (one.side === 'after' ? one.end : 0)));
    }
  }
  return quotations;
}

/** The attribution with the person who is named in it; before a quotation that is the last one, after it the first. */
function withName(attribution: Attribution, names: readonly Named[]): Attribution {
  const within: NameMention[] = [];
  const first = countUpTo(names, attribution.start - 1);
  for (let at = first; (names[at]?.mention.end ?? Infinity) <= attribution.end; at++) {
    const mention = names[at]?.mention;
    if (mention) within.push(mention);
  }
  const by = attribution.side === 'before' ? within.at(-1) : within[0];
  return by ? { ...attribution, by } : attribution;
}

/** How far an attribution reaches on either side of its quotation. */
const REACH = 120;

/** `said Mr Price: “`, `문태오 대표는 “`, `문태오 대표는 말했다. “`, `Selon Mme Ferranel, «`: in the stretch before the mark. */
function attributedBefore(text: string, language: Language, { start, end }: Span): Attribution[] {
  const from = Math.max(start, end - REACH);
  const words = text.slice(from, end);
  const clause = words.slice(lastStop(words, language));
  const match = BEFORE[language].exec(clause);
  if (!match) return [];
  return [{ start: end - clause.length, end, side: 'before' }];
}

/** Where the sentence begins that leads into the quotation; one that ends in 말했다. leads into the next sentence. */
function lastStop(words: string, language: Language): number {
  const trimmed = words.trimEnd();
  const limit = /[.:,]$/.test(trimmed) ? trimmed.length - 1 : trimmed.length;
  const stop = Math.max(
    trimmed.lastIndexOf('. ', limit - 1),
    trimmed.lastIndexOf('”', limit - 1),
    trimmed.lastIndexOf('»', limit - 1),
    trimmed.lastIndexOf('\n', limit - 1),
    language === 'ko' ? -1 : trimmed.lastIndexOf('? ', limit - 1),
  );
  return stop < 0 ? 0 : stop + 1;
}

function attributedAfter(text: string, language: Language, quotation: Span, zone: Span): Attribution[] {
  const rest = text.slice(quotation.end, Math.min(zone.end, quotation.end + REACH));
  const match = AFTER[language].exec(rest);
  if (!match) return [];
  return [{ start: quotation.end, end: quotation.end + match[0].length, side: 'after' }];
}

const SPEAK_KO =
  '(?:말|밝|꼬집|맞받|귀띔|일갈|고백|인정|다짐|소개|설명|강조|주장|덧붙|전|반박|지적|비판|토로|언급|답|약속|경고|제안|호소|당부|평가|전망|했|한|하|본|보|안타까워|회상|회고|자평|단언|털어놨|털어놓|반문|되물|외쳤|적|썼|쓴)';
const SPEAK_EN =
  '(?:said|says|say|told|tells|added|adds|wrote|writes|argued|argues|explained|explains|insisted|insists|claimed|claims|warned|warns|noted|notes|replied|recalled|recalls|admitted|admits|announced|declared|remarked|commented|concluded|concedes|conceded|joked|asked|asks|continued)';
const SPEAK_FR =
  '(?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-t-(?:ils|elles))? (?:déclaré|dit|affirmé|expliqué|estimé|écrit|ajouté|assuré|souligné|précisé|répondu|reconnu|prévenu|martelé|rappelé|confié|raconté|jugé|indiqué|annoncé|lancé|insisté)|(?:déclare|dit|affirme|explique|estime|écrit|ajoute|assure|souligne|précise|répond|reconnaît|prévient|martèle|rappelle|confie|raconte|juge|indique|annonce|lance|insiste|poursuit|note|constate|prédit|conclut|tranche)(?:-t-(?:il|elle|on)|nt-(?:ils|elles))?)';

const BEFORE: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(
    `[가-힣A-Za-z](?:은|는|이|가|께서는|께서|에 따르면|에 의하면|도)[,]? (?:[^.“”"]{0,60} )?$|(?:은|는|이|가|도) (?:[^.“”"]{0,40} )?(?:말했|밝혔|설명했|강조했|덧붙였|주장했|전했|지적했|반박했|답했|꼬집었|비판했|맞받았|토로했|호소했|당부했|경고했|회고했|회상했|평가했|전망했|고백했|인정했|귀띔했|털어놨|털어놓았|일갈했|다짐했|약속했|되물었|외쳤|물었)다[.:] ?$|의 말(?:이다|입니다)[.:] ?$`,
  ),
  en: new RegExp(
    `${SPEAK_EN}(?: [^.,:“”"]{1,40})?(?:[:,] ?| that )$|(?:[Aa]ccording to|[Ii]n the words of) [^:“”"]{2,60}[,:] ?$`,
  ),
  fr: new RegExp(
    `${SPEAK_FR}(?: [^.,:«»“”]{1,60})?[\\s\\u00a0]?(?:[:,]|que|qu[’'])? ?$|(?:[Ss]elon|[Dd][’']après|[Pp]our) [^:«»“”]{2,70}[,:] ?$`,
  ),
};

const AFTER: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(
    `^ ?\\(?(?:이?라고도?|고도?|이?라며|며|면서|이?라면서|는|이?라는|다고)(?: [^.“”"]{0,50}?)? ?${SPEAK_KO}[가-힣]*`,
  ),
  en: new RegExp(`^,? (?:[^.:;“”"]{1,60}? )?${SPEAK_EN}\\b(?: (?!that |he |she )[^.,:;“”"]{1,50})?`),
  fr: new RegExp(`^[,\\u00a0 ]{0,3}${SPEAK_FR}(?=[\\s,.;\\u00a0])(?: [^.:;«»“”]{1,60})?`),
};

const PRONOUN: Readonly<Record<Language, RegExp>> = {
  ko: /(?:^|\s)(?:그는|그가|그녀는|그녀가|그도)(?:\s|$)/,
  en: /\b(?:[Hh]e|[Ss]he)\b/,
  fr: /-t-(?:il|elle)\b|\b(?:[Ii]l|[Ee]lle)\b/,
};
