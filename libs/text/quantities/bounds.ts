import type { Language } from '../language.js';
import type { Span } from '../span.js';

/** How a figure is qualified: as near the truth (약, about), as below it (넘는, more than) or as above it (가까이, nearly). */
export type Bound = 'about' | 'above' | 'below';

interface Qualifiers {
  readonly before: readonly (readonly [RegExp, Bound])[];
  readonly after: readonly (readonly [RegExp, Bound])[];
}

/** The words around a figure that qualify it, and the span with them. */
export function readBounds(
  text: string,
  figure: Span,
  language: Language,
): Span & { readonly bound?: Bound } {
  const { before, after } = QUALIFIERS[language];
  let { start, end } = figure;
  let bound: Bound | undefined;
  const ahead = text.slice(Math.max(0, start - 18), start);
  for (const [words, kind] of before) {
    const match = words.exec(ahead);
    if (!match) continue;
    start -= match[0].length;
    bound = kind;
    break;
  }
  if (language === 'fr' && ROUGHLY.test(text.slice(start, end))) bound ??= 'about';
  const behind = text.slice(end, end + 14);
  for (const [words, kind] of after) {
    const match = words.exec(behind);
    if (!match) continue;
    end += match[0].length;
    bound = kind;
    break;
  }
  return { start, end, ...(bound !== undefined && { bound }) };
}

/** Une vingtaine is near twenty; une douzaine may be twelve. */
const ROUGHLY = /(?<!\p{L})une (?:d|v|tr|quar|cinqu|soix|c)\p{L}+(?:zaine|taine)(?<!douzaine)/iu;

const QUALIFIERS: Readonly<Record<Language, Qualifiers>> = {
  ko: {
    before: [
      [/(?:약|대략|어림잡아|줄잡아|대충|얼추|얼추잡아|어림으로|추정치?) ?$/u, 'about'],
      [/(?:거의) $/u, 'below'],
      [/(?:최소한?|적어도) ?$/u, 'above'],
      [/(?:최대|많게는) ?$/u, 'below'],
    ],
    after: [
      [/^ ?(?:가까이|가까운|남짓 못|(?:에|이|가)? ?(?:육박|근접|못 미|조금 못|약간 못))/u, 'below'],
      [/^ ?(?:이하|미만|(?:를|을)? ?밑도|(?:를|을)? ?밑돌)/u, 'below'],
      [
        /^ ?(?:넘게|넘는|이상|초과|남짓|여(?= )|(?:를|을|이|가)? ?(?:훌쩍 |크게 |조금 |살짝 )?(?:넘|웃도|웃돌|상회|초과|돌파|뛰어넘))/u,
        'above',
      ],
      [/^ ?(?:가량|정도|쯤|안팎|내외|수준|선(?=[ 에으까])|꼴)/u, 'about'],
    ],
  },
  en: {
    before: [
      [/\b(?:just|slightly|a little|somewhat|well) (?:over|above|more than) (?:the |a )?$/i, 'above'],
      [
        /\b(?:just|slightly|a little|somewhat|well) (?:under|below|less than|short of) (?:the |a )?$/i,
        'below',
      ],
      [
        /\b(?:about|around|roughly|approximately|some|circa|an estimated|estimated|close to|in the region of|broadly) (?:the |a )?$/i,
        'about',
      ],
      [/[~≈]$/, 'about'],
      [
        /(?<!(?:%|cent|times|points?|half|thirds?|quarters?) )\b(?:nearly|almost|not quite|approaching|less than|fewer than|under|below|(?<!\b(?:adds?|added|adding) )up to|at most|as many as|as much as) (?:the |a )?$/i,
        'below',
      ],
      [
        /(?<!(?:%|cent|times|points?|half|thirds?|quarters?) )\b(?:more than|over|above|at least|upwards of|exceeding|in excess of|no (?:less|fewer) than|beyond) (?:the |a )?$/i,
        'above',
      ],
    ],
    after: [
      [/^ (?:or more|or so more|and more|and counting|plus\b)|^\+|^-plus\b/i, 'above'],
      [/^ (?:or so|or thereabouts)\b/i, 'about'],
      [/^ (?:or less|or fewer|at most)\b/i, 'below'],
    ],
  },
  fr: {
    before: [
      [/(?<!\p{L})(?:un peu|légèrement|bien|nettement) plus (?:de |d['’]|des? )$/iu, 'above'],
      [/(?<!\p{L})(?:un peu|légèrement|bien|nettement) moins (?:de |d['’]|des? )$/iu, 'below'],
      [
        /(?<!\p{L})(?:environ|autour de|quelque|à peu près|de l['’]ordre de|une estimation de) (?:les |la |le )?$/iu,
        'about',
      ],
      [
        /(?<!\p{L})(?:près (?:de |du |d['’])|presque |quasi(?:ment)? |à peine |moins (?:de |d['’])|jusqu['’](?:à|en) |au plus |au maximum )$/iu,
        'below',
      ],
      [
        /(?<!\p{L})(?:plus (?:de |d['’])|au moins |au-delà de |pas moins (?:de |d['’])|dépass(?:e|ent|ait|é) (?:les )?)$/iu,
        'above',
      ],
    ],
    after: [
      [/^ environ(?!\p{L})/iu, 'about'],
      [/^ (?:au moins|et plus|ou plus|au minimum)(?!\p{L})/iu, 'above'],
      [/^ (?:au plus|au maximum|ou moins|tout au plus)(?!\p{L})/iu, 'below'],
    ],
  },
};
