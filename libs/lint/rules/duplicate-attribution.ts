import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { told } from '../figures.js';
import type { Attribution, Quotation } from '../quotations.js';
import type { Report, Rule } from '../rule.js';

/**
 * One quotation given to its speaker twice: `X는 말했다. “…”고 했다`, `Price said: “…,” he said`. A frame that only names the subject
 * (X는 “…”고 말했다) is the half of one attribution; two speakers are two.
 */
export const duplicateAttribution: Rule = {
  id: 'duplicate-attribution',
  version: 2,
  categories: ['duplicate_attribution'],
  *check(document) {
    for (const quotation of document.quotations) {
      const [before, after] = bothSides(quotation);
      if (before && after && isTwice(document, quotation, before, after))
        yield report(document.text, after, before);
    }
    yield* inOneSentence(document);
  },
};

function bothSides({ attributions }: Quotation): readonly [Attribution | undefined, Attribution | undefined] {
  return [
    attributions.find(({ side }) => side === 'before'),
    attributions.find(({ side }) => side === 'after'),
  ];
}

function isTwice(
  { text, language }: Document,
  quotation: Quotation,
  before: Attribution,
  after: Attribution,
): boolean {
  const [first, second] = [wordsAt(text, before), wordsAt(text, after)];
  if (!COMPLETE[language].test(first)) return false;
  if (
    before.by &&
    after.by &&
    before.by.name !== after.by.name &&
    !after.by.name.endsWith(before.by.name) &&
    !before.by.name.endsWith(after.by.name)
  )
    return false;
  if (language === 'ko')
    return (
      SPOKEN_KO.test(second) &&
      (after.by !== undefined ||
        !OTHER_SUBJECT.test(second) ||
        first.includes(OTHER_SUBJECT.exec(second)?.[1] ?? ' '))
    );
  const last = text.charAt(quotation.words.end - 1).trim() || text.charAt(quotation.words.end - 2);
  if (language === 'en' && last === '.') return false;
  const anonymous = !after.by && !PRONOUN[language].test(second);
  return !anonymous || (language === 'fr' && !before.by);
}

/** An attribution before the quotation that needs nothing behind it. */
const COMPLETE: Readonly<Record<Language, RegExp>> = {
  ko: /(?:말했|밝혔|설명했|강조했|덧붙였|주장했|전했|지적했|반박했|답했|꼬집었|비판했|맞받았|토로했|호소했|당부했|경고했|회고했|회상했|평가했|전망했|고백했|인정했|귀띔했|털어놨|털어놓았|일갈했|다짐했|약속했|되물었|외쳤|이야기했|얘기했)다[.:] ?$|(?:에 따르면|에 의하면|의 말이다[.:]|의 설명이다[.:]),? ?$/,
  en: /[:,] ?$/,
  fr: /[:,]? ?$/,
};

const SPOKEN_KO =
  /(?:라고도?|고도?) ?(?:[^.]{0,20} )?(?:말했|밝혔|설명했|강조했|덧붙였|주장했|전했|지적했|반박했|답했|꼬집었|비판했|맞받았|토로했|호소했|당부했|경고했|회고했|회상했|평가했|전망했|고백했|인정했|귀띔했|털어놨|털어놓았|일갈했|다짐했|약속했|되물었|외쳤|했|이야기했|얘기했)다?/;
/** Somebody else speaks, who has no name: 담당자는 말했다. */
const OTHER_SUBJECT = /고 ([가-힣A-Za-z ]{2,20})(?:은|는|이|가) /;

const PRONOUN: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(?:he|she|they|it)\b/i,
  fr: /-(?:t-)?(?:il|elle|ils|elles)\b/i,
};

/** Twice in one sentence without quotation marks: 말했다고 말했다; according to X, …, X said; selon X, …, a-t-il dit. */
function* inOneSentence({ text, language, prose }: Document): Iterable<Report> {
  for (const sentence of prose) {
    const words = wordsAt(text, sentence);
    if ((words.match(SPEAKING[language])?.length ?? 0) < 2) continue;
    // What is quoted tells nothing of who says it.
    const bare =
      language === 'ko'
        ? words
        : words.replace(/[“"«][^“”"«»]*[”"»]/g, (quoted) => '”'.repeat(quoted.length));
    for (const pattern of TWICE[language]) {
      const match = pattern.exec(bare);
      if (!match) continue;
      const { first = '', second = '', who, again } = match.groups ?? {};
      if (who !== undefined && again !== undefined && !sameSource(who, again)) continue;
      const start = sentence.start + match.index;
      const end = start + match[0].replace(/\.$/, '').length;
      yield report(text, { start: end - second.length, end }, { start, end: start + first.length });
    }
  }
}

const SPEAKING: Readonly<Record<Language, RegExp>> = {
  ko: /다고|[라다]며|고 |따르면|의하면|(?:말했|밝혔|전했|설명했|강조했|덧붙였)다/g,
  en: /\b(?:sa(?:id|ys)|add(?:ed|s)|told|explain(?:ed|s)|noted|insisted|argued|warned|claimed|according)\b/gi,
  fr: /-t?-?(?:il|elle)|selon|d[’']après|(?:dit|déclar|affirm|expliqu|ajout|indiqu|précis|assur|estim|soulign|répèt|répét|racont|confi)/gi,
};

/** Ranges of Latin letters: classes by property take far longer to compile, and names here are in Latin letters. */
const UPPER = '[A-ZÀ-ÞĀ-Ɏ]';
const LOWER = '[a-zß-ÿ]';
const SAY_EN =
  '(?:said|says|added|adds|explained|explains|noted|insisted|argued|warned|claimed|told (?:reporters|journalists|the (?:paper|court|council|BBC|inquiry)|AFP|Reuters))';
const WHO_EN = `(?:he|she|they|it|police|officials|organisers|prosecutors|doctors|campaigners|(?:Mr|Ms|Mrs|Mx|Dr|Sir|Dame|Prof)\\.? ${UPPER}[A-Za-zÀ-ɏ’-]+|the (?:${LOWER}+ )?${LOWER}+|${UPPER}[A-Za-zÀ-ɏ’-]+(?: ${UPPER}[A-Za-zÀ-ɏ’-]+)?)`;
const TAG_EN = `(?:${WHO_EN} ${SAY_EN}|${SAY_EN} ${WHO_EN})`;
const SAYS_FR =
  '(?:dit|déclare|affirme|explique|ajoute|indique|précise|assure|estime|souligne|répète|raconte|confie|poursuit)';
const SAID_FR =
  '(?:dit|déclaré|affirmé|expliqué|ajouté|indiqué|précisé|assuré|estimé|souligné|répété|raconté|confié|poursuivi)';
const WHO_FR = `(?:lui|elle|eux|(?:M\\.|MM\\.|Mme|Mlle|Dr) ${UPPER}[A-Za-zÀ-ɏ’-]+|(?:le |la |les |l[’'])${LOWER}+(?: ${LOWER}+)?|${UPPER}[A-Za-zÀ-ɏ’-]+(?: ${UPPER}[A-Za-zÀ-ɏ’-]+)?)`;
const TAG_FR = `(?:${SAYS_FR}(?:-t)?-(?:il|elle|ils|elles)|(?:a|ont|avait)-t-(?:il|elle|ils|elles) ${SAID_FR}|(?:${SAYS_FR}|a ${SAID_FR}) ${WHO_FR}|(?:selon|d[’']après) ${WHO_FR})`;

const TWICE: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /(?<first>말했|밝혔|전했|설명했|강조했)다고 (?<second>\k<first>다)/,
    /(?<first>(?<who>[가-힣A-Za-z]{2,12})에 (?:따르면|의하면))[^.“”]{4,160}(?:고|라며) (?<second>(?<again>[가-힣A-Za-z]{2,12})(?:은|는|이|가) (?:말했|밝혔|전했|설명했|덧붙였)다)/,
  ],
  en: [
    new RegExp(`(?:,|”,?) (?<first>${TAG_EN}), (?<second>${TAG_EN})(?=[,.;]|$)`, 'u'),
    new RegExp(
      `(?<first>[Aa]ccording to (?<who>[^,]{2,40})),[^.:;]{8,200}, (?<second>(?<again>${WHO_EN}) ${SAY_EN}|${SAY_EN} ${WHO_EN})\\.?$`,
      'u',
    ),
    new RegExp(
      `^(?<first>(?<who>${WHO_EN.replace('he|she|they|it', 'He|She|They|It').replace('|the (', '|[Tt]he (')}) (?:said|says|told [^,“”]{2,30}?))\\b[^:;]{8,240}, (?<second>(?<again>${WHO_EN}) ${SAY_EN})(?=[,.]|$)`,
      'u',
    ),
    /(?<first>[Aa]ccording to (?<who>[^,]{2,40})),[^.:;]{8,200}[ ,](?<second>according to (?<again>[^,.]{2,40}))\.?$/,
  ],
  fr: [
    new RegExp(`(?:,|”,?) (?<first>${TAG_FR}), (?<second>${TAG_FR})(?=[,.;]|$)`, 'u'),
    new RegExp(
      `(?<first>(?:[Ss]elon|[Dd][’']après) (?<who>[^,]{2,50})),[^.:;]{8,200}, (?<second>(?:a ${SAID_FR}|${SAYS_FR}|selon|d[’']après) (?<again>${WHO_FR}))\\.?$`,
      'u',
    ),
    new RegExp(
      `^(?<first>(?:Il|Elle|Ils|Elles|${WHO_FR.replace('(?:le |la |les |l', '(?:[Ll]e |[Ll]a |[Ll]es |[Ll]')}) (?:a|ont) ${SAID_FR} qu)[^:;]{8,240}, (?<second>(?:a|ont)-t-(?:il|elle|ils|elles) ${SAID_FR}|${SAYS_FR}(?:-t)?-(?:il|elle))\\.?$`,
      'u',
    ),
    /(?<first>(?:[Ss]elon|[Dd][’']après) (?<who>[^,]{2,50})),[^.:;]{8,200}, (?<second>selon (?<again>[^,.]{2,50}))\.?$/,
    /(?<first>(?:[Ss]elon|[Dd][’']après) [^,]{2,50}),[^.:;]{8,200}, (?<second>(?:(?:a|ont)-t-(?:il|elle|ils|elles) (?:déclaré|dit|affirmé|expliqué|ajouté|indiqué|précisé)|(?:déclare|dit|affirme|explique|ajoute|indique|précise)-t-(?:il|elle)))\.?$/,
  ],
};

/** A pronoun, or the same name or its last word: `according to Huw Beddoe, …, Mr Beddoe said`. */
function sameSource(who: string, again: string): boolean {
  const [one, other] = [who, again].map((name) => name.toLowerCase());
  if (/^(?:he|she|they|it)$/i.test(who)) return one === other;
  if (/^(?:he|she|they|it|lui|elle|eux|ce dernier|cette dernière)$/i.test(again)) return true;
  return one === other || who.split(' ').at(-1) === again.split(' ').at(-1);
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
  while (end > start && /[\s,:]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
