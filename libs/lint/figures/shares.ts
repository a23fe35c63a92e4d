import type { Language, Quantity } from '#text';
import { sameUnit } from './changes.js';
import type { Document } from '../document.js';
import { readNamedShares } from './named-shares.js';
import { after, before } from '../sentences.js';

/** A part of a whole and the percentage that the text gives it: 응답자 500명 중 150명(30%). */
export interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity;
}

/** Which of three figures in a row is which, and the words that stand between them. */
interface Pattern {
  readonly order:
    | 'whole part share'
    | 'share part whole'
    | 'part whole share'
    | 'share whole part'
    | 'part share whole'
    | 'whole share part';
  readonly first: RegExp;
  /** What must stand before the first, where the words between do not say enough. */
  readonly head?: RegExp;
  /** Nothing but the end of a clause may follow: `30% of all wells in the region` is another whole. */
  readonly closed?: true;
  readonly second: RegExp;
}

const PATTERNS: Readonly<Record<Language, readonly Pattern[]>> = {
  ko: [
    {
      order: 'whole part share',
      first: /^(?:이|의)? ?(?:중|가운데)(?:에서)? ?(?:[가-힣]{1,6} ){0,2}$/,
      second:
        /^(?: ?\((?:약 ?)?|, ?(?:전체의 )?|(?:으로|로),? (?:전체의 |비율은 )?|(?:이|가|은|는|을|를)? [가-힣 ]{0,14}(?:율|률|비율|비중)(?:은|이)? ?|(?:을|를|이|가)?,? (?:곧|즉|다시 말해) (?:전체의 )?|(?:을|를) [가-힣]{1,6} [가-힣]{0,8}(?:율|률)(?:은|이)? ?)$/,
    },
    {
      order: 'whole share part',
      first: /^ ?(?:의|중|의 약|중 약|가운데) ?$/,
      second: /^(?:인|에 해당하는|에 달하는|에 이르는|가량인|정도인|인 약|\() ?$/,
    },
    { order: 'part share whole', first: /^(?:으로|로),? (?:전체 |총 )?$/, second: /^$/ },
  ],
  en: [
    {
      order: 'whole part share',
      closed: true,
      head: /(?:^|[\s(])of (?:the |its |their |some |about |all )*$/i,
      first: /^(?: \p{L}+){0,3}, (?:only |just |some |about )?$/u,
      second: /^(?: \p{L}+){0,3}?(?: \(|,? or |, |: | [—–] )(?:or |about |nearly )?$/u,
    },
    {
      order: 'whole share part',
      head: /(?:^|[\s(])of (?:the |its |their |some |about |all )*$/i,
      first: /^(?: \p{L}+){0,6}, (?:only |just |some |about )?$/u,
      second: /^(?: \p{L}+){0,3}?(?:, or |, | \()(?:some |about )?$/u,
    },
    {
      order: 'share part whole',
      closed: true,
      first: /^(?: \p{L}+){0,3}?(?:, or | \(|, | [—–] )(?:some |about )?$/u,
      second: /^ (?:out )?of (?:the |its |their |a total of |all )*$/,
    },
    {
      order: 'part whole share',
      first: /^ (?:out )?of (?:the |its |their |a total of |all |some |about )*$/,
      second:
        /^(?: \p{L}+){1,4}(?: \(|,? or |, |: | — )(?:or |about |nearly |an? (?:\p{L}+ )?(?:rate|average|share|accuracy|ratio) of )?$/u,
      closed: true,
    },
    {
      order: 'part whole share',
      first: /^ (?:out )?of (?:the |its |their |a total of |all |some |about )*$/,
      second: /^(?: \p{L}+)?(?: \((?:about |or |nearly )?|, (?:or )?(?:about |nearly )?|,? or | [—–] )$/u,
    },
    {
      order: 'share whole part',
      first: /^ of (?:the |its |their |all |all the |a total of )*(?:\p{L}+ )?$/u,
      second: /^(?:,? or |,? \(?(?:or |that is,? |about )?| — | – |, that is,? )$/,
    },
    {
      order: 'part share whole',
      first: /^(?:,? or |, | \()(?:about |nearly |around )?$/,
      second: /^\)? of (?:the |its |their |all |all the |a total of )*$/,
    },
  ],
  fr: [
    {
      order: 'whole part share',
      closed: true,
      head: /(?:^|[\s(])(?:sur|parmi|d['’]entre)(?: les| ses| leurs| un total de)? $/i,
      first: /^(?: \p{L}+){0,3}, (?:seuls? |environ |quelque )?$/u,
      second: /^(?: \p{L}+){0,3}?(?: \((?:soit )?|,? soit |, |\u00a0?: | — )(?:environ )?(?:la |le |les )?$/u,
    },
    {
      order: 'part whole share',
      first: /^(?: \p{L}+)? (?:des|de ses|de leurs|sur(?: les| un total de)?|parmi les|d['’]entre les) $/u,
      second:
        /^(?: \p{L}+){0,4}?(?: \((?:soit )?|,? soit |, )(?:environ )?(?:la |le |les |une? \p{L}+(?: \p{L}+)? (?:de |d['’]))?$/u,
      closed: true,
    },
    {
      order: 'part whole share',
      first: /^(?: \p{L}+)? (?:des|de ses|de leurs|sur(?: les| un total de)?|parmi les|d['’]entre les) $/u,
      second: /^(?: \((?:soit )?|,? soit |, (?:soit )?)(?:environ )?(?:les? |la )?$/,
    },
    {
      order: 'share whole part',
      first: /^ (?:des|de ses|de leurs|d['’]un total de|du total de) $/,
      second: /^(?:,? soit | \((?:soit )?|, c['’]est-à-dire )$/,
    },
    {
      order: 'whole share part',
      head: /(?:^|[\s(])(?:sur|parmi|des|d['’]entre)(?: les| ses| leurs| un total de)? $/i,
      first: /^(?: \p{L}+){0,5}, (?:seuls? |environ |quelque )?$/u,
      second: /^(?: \p{L}+){0,3}?(?:,? soit |, | \()(?:environ )?$/u,
    },
    {
      order: 'whole part share',
      first: /^(?: \p{L}+)?, dont (?:environ )?$/u,
      second: /^(?: \p{L}+){0,4}?,? soit (?:environ )?(?:les? |la )?$/u,
    },
    {
      order: 'share part whole',
      first: /^(?: (?:\p{L}+['’])?\p{L}+){0,3}?(?:,? soit | \((?:soit )?|, )(?:environ |quelque )?$/u,
      second: /^(?: \p{L}+)? (?:des|de ses|de leurs|sur(?: les)?|parmi les|d['’]entre les) $/u,
    },
    {
      order: 'part share whole',
      first: /^(?:,? soit | \((?:soit )?|, )(?:environ )?$/,
      second: /^\)? (?:des|de ses|de leurs|du total de) $/,
    },
  ],
};

/** Every part, whole and percentage that stand together in a sentence. */
export function readShares(document: Document): Share[] {
  return document.sentences.flatMap((sentence) => {
    if (!sentence.quantities.some(isShare)) return [];
    const beside = sentence.quantities.flatMap((first, index): Share[] => {
      const second = sentence.quantities[index + 1];
      const third = sentence.quantities[index + 2];
      if (!second || !third || third.start - first.end > 100) return [];
      if (first.vague || second.vague || third.vague) return [];
      for (const { order, first: between, second: then, head, closed } of PATTERNS[document.language]) {
        const roles = order.split(' ');
        const share = [first, second, third][roles.indexOf('share')];
        const whole = [first, second, third][roles.indexOf('whole')];
        const part = [first, second, third][roles.indexOf('part')];
        if (!share || !whole || !part || !isShare(share) || !sameThings(part, whole)) continue;
        if (head && !head.test(before(document, sentence, first, 24))) continue;
        if (closed && !CLOSED.test(after(document, sentence, share))) continue;
        if (!between.test(document.text.slice(first.end, second.start))) continue;
        if (!then.test(document.text.slice(second.end, third.start))) continue;
        // `30% 늘었다`, `40% more`: a change, not a share.
        if (
          /^\)? ?(?:이상 |가량 )?(?:늘|증가|줄|감소|올|상승|하락|more|less|higher|lower|up|down|increase|de plus|de moins)/.test(
            after(document, sentence, share),
          )
        )
          continue;
        return [{ part, whole, share }];
      }
      return [];
    });
    const named = readNamedShares(document, sentence);
    return [...beside, ...named.filter(({ share }) => !beside.some((other) => other.share === share))];
  });
}

const CLOSED =
  /^(?:\)|[.,;]|$| [—–]| of (?:them|the total|the whole)| (?:the|their|its) (?:number|total)|\u00a0?[;.]| du total| d['’]entre eux)/;

/** A percentage, or a fraction: 500명 중 절반, `20 of the 60, or half`. */
function isShare({ unit, value }: Quantity): boolean {
  return unit.dimension === 'percent' || (unit.dimension === 'multiple' && value < 1);
}

/** A fraction and the percentage that the text puts beside it: one in four members (40%), un tiers des élèves, soit 45 %. */
export interface Rendering {
  readonly fraction: Quantity;
  readonly percent: Quantity;
}

/** Between a fraction and its percentage. */
const RENDERED: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:이|가|인|꼴|꼴로|가량|정도| 가까이| 가까운| 남짓)? ?\((?:약 ?)?$/,
  en: /^(?: \p{L}+){0,5}?(?: \(|, (?:or )?|,? or | — )(?:about |around |nearly )?$/u,
  fr: /^(?: (?:\p{L}+['’])?\p{L}+){0,5}?(?: \((?:soit )?|,? soit |, )(?:environ |près de )?$/u,
};

/** Between a percentage and its fraction, and behind it where it is one of something else: 12 %, soit la moitié de la moyenne. */
const RENDERING: Readonly<Record<Language, { readonly gap: RegExp; readonly open: RegExp }>> = {
  ko: {
    gap: /^(?:으?로|이고|인데|이며|,)?,? ?(?:즉 |곧 |전체의 |다시 말해 )?$/,
    open: /^(?!꼴|에 해당|에 이르|에 달|수준|이?다|이었|였|정도|가량|[은는이가] ).|^$/,
  },
  en: {
    gap: /^(?: of (?:\p{L}+ ){0,2}\p{L}+)?,? (?:or|that is|i\.e\.|meaning),? $/u,
    open: /^ (?:of (?:the|its|their|that|those|what|last)|the|what|as|that)\b/,
  },
  fr: {
    gap: /^(?: (?:des|de la|de l['’]|du) ?(?:\p{L}+ ){0,2}\p{L}+)?,? (?:soit|c['’]est-à-dire|autrement dit),? (?:la |le )?$/u,
    open: /^ (?:de|du|des|d['’])/,
  },
};

/** Every fraction that stands beside a percentage for the same: one in four (25%), 25 percent, or one in four. */
export function readRenderings(document: Document): Rendering[] {
  const { gap, open } = RENDERING[document.language];
  return document.sentences.flatMap((sentence) =>
    sentence.quantities.flatMap((first, index): Rendering[] => {
      const second = sentence.quantities[index + 1];
      if (!second) return [];
      const words = document.text.slice(first.end, second.start);
      const tail = after(document, sentence, second);
      if (isFraction(first) && second.unit.dimension === 'percent')
        return CLOSED.test(tail) && RENDERED[document.language].test(words)
          ? [{ fraction: first, percent: second }]
          : [];
      return first.unit.dimension === 'percent' && isFraction(second) && gap.test(words) && !open.test(tail)
        ? [{ fraction: second, percent: first }]
        : [];
    }),
  );
}

function isFraction({ unit, value }: Quantity): boolean {
  return unit.dimension === 'multiple' && value < 1;
}

function sameThings(part: Quantity, whole: Quantity): boolean {
  const { dimension } = whole.unit;
  if (dimension === 'percent' || dimension === 'multiple' || dimension === 'ordinal') return false;
  if (part.unit.dimension === 'percent') return false;
  // 60 students, 15 of them: what is counted is named once, or by two names.
  return sameUnit(part, whole) || (dimension === 'count' && part.unit.dimension === 'count');
}
