import type { Language, Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { added } from './addition.js';
import type { Misadded } from './addition.js';
import { isForEach } from './each.js';
import { isMistyped } from './mistyped.js';
import { amountsOf, comparable } from './window.js';

/**
 * What is counted here and there, in a sentence or over three, and then all at once: `Fourteen crates on Friday. Another nine …
 * and six on Sunday, and the 31 crates …`. The sum is missed by so little that it was meant, and no two of the figures make it.
 */
export function sumAnywhere(document: Document, sentence: Sentence): Misadded | undefined {
  const own = amountsOf(document, sentence).filter(({ approximate }) => !approximate);
  for (const total of own) {
    const said = around(document, sentence, total);
    const told = TOLD[document.language].test(said);
    const done =
      DONE[document.language].test(said) && !MOMENT.test(document.text.slice(sentence.start, total.start));
    if (NARROWED.test(said)) continue;
    if (!(told || done) || isForEach(document, sentence, total)) continue;
    const found = nearest(document, sentence, total);
    if (found) return found;
  }
  return undefined;
}

/** The 45 families who live near by: not those that were counted. */
export const NARROWED =
  /#도(?![가-힣])|#,? (?:who|that|which|of|in|on|at|from|living|waiting|with|near\w*|outside|elsewhere)\b|# (?:qui|que|dont|du?|des|en|dans|aux?|voisins?|voisines?|d['’]\p{L}+)(?!\p{L})/iu;

/** Another time is begun with. */
const MOMENT =
  /\b(?:In|On|By|During) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{L}+day|spring|summer|autumn|fall|winter|\d{4})\b|\b(?:then|later|afterwards|this (?:year|month|week))\b|(?<!\p{L})(?:[Ee]n|[Aa]u|[Pp]uis|[Ee]nsuite|[Cc]ette) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois d|printemps|\d{4}|année)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u;

/** The words around a total, back to the figure before it. */
function around({ text }: Document, sentence: Sentence, { start, end }: Quantity): string {
  const before = sentence.quantities.filter((other) => other.end <= start).at(-1);
  return `${text.slice(Math.max(before?.end ?? sentence.start, start - 60), start)}#${text.slice(end, Math.min(sentence.end, end + 26))}`;
}

/** The figures before the total that are nearest to being its parts: of its sentence, of it and the one before, of three. */
function nearest(document: Document, sentence: Sentence, total: Quantity): Misadded | undefined {
  let place: Sentence | undefined = sentence;
  let parts: readonly Quantity[] = [];
  let found: Misadded | undefined;
  for (let step = 0; place && step < 3; step += 1) {
    if (place !== sentence && place.quantities.some(({ unit }) => RELATIVE.has(unit.dimension))) break;
    parts = [...partsIn(document, place, total), ...parts];
    const from = parts[0]?.start ?? total.start;
    if (AGAINST[document.language].test(document.text.slice(from, Math.min(sentence.end, total.end + 30))))
      break;
    if (parts.length > 8 || parts.some(({ value }) => value >= total.value)) break;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    // Somewhere between here and there they do come out.
    if (isMade(parts, total)) return undefined;
    if (isOfAnother(parts, total)) break;
    found ??= isClose(parts, sum, total) ? added(document, [...parts, total]) : undefined;
    place = previousOf(document, place);
  }
  return found;
}

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);

/** All that may be a part in one sentence: of its kind, before it, and no whole of its own. */
function partsIn(document: Document, place: Sentence, total: Quantity): readonly Quantity[] {
  const alike = amountsOf(document, place).filter(
    (part) => part.end <= total.start && comparable(document, part, total) && !part.approximate,
  );
  return alike
    .filter((part, index) => {
      const rest = alike.length - index - 1;
      const counts = part.value === rest && !/\d/.test(document.text.charAt(part.figure.start));
      const whole =
        part.value > total.value &&
        WHOLE_OF.test(
          document.text.slice(part.start - 8, part.start) + '#' + document.text.slice(part.end, part.end + 4),
        );
      return !counts && !whole && !isForEach(document, place, part);
    })
    .map((part) => inUnitOf(part, total));
}

const WHOLE_OF = /(?:\bof |\bof the |sur |sur les |des )#|#(?:이|의)? ?(?:중|가운데)/;

/** 14 sheep and another nine are not the 25 goats; boys and girls may be the pupils. */
export function isOfAnother(parts: readonly Quantity[], { unit }: Quantity): boolean {
  const named = new Set(
    [...parts.map((part) => part.unit)].filter(({ dimension }) => dimension === 'count').map(({ id }) => id),
  );
  return (
    parts.length === 2 &&
    named.size === 1 &&
    unit.dimension === 'count' &&
    unit.id !== 'person' &&
    !named.has(unit.id)
  );
}

function isClose(parts: readonly Quantity[], sum: number, { value }: Quantity): boolean {
  if (parts.length < 2 || sum === value) return false;
  return isMistyped(value, sum)
    ? Math.abs(sum / value - 1) < 0.3
    : parts.length > 2 && Math.abs(sum / value - 1) < 0.1;
}

/** Whether some of the parts, or one less another, are the total: it is told of something else. */
function isMade(parts: readonly Quantity[], { value, low, high }: Quantity): boolean {
  const room = Math.max((high - low) / 2, value * 0.002);
  const near = (sum: number) => Math.abs(sum - value) <= room;
  return parts.some(
    (a, index) =>
      parts
        .slice(index + 1)
        .some(
          (b) => near(a.value + b.value) || near(Math.abs(a.value - b.value)) || near(a.value * b.value),
        ) || near(parts.slice(index).reduce((all, part) => all + part.value, 0)),
  );
}

/** Words before and (after `#`) behind a figure that speak of what was told as one. */
const TOLD: Readonly<Record<Language, RegExp>> = {
  ko: /(?:이들|그들|둘|셋|부부|형제|식구|일행|인원|규모|총|합|전부|모두|합쳐|더해|보태)[^#]{0,12}#|[가-힣]{0,4}(?:금액|총액|수익금|성금|상금|장학생|투표자|참가자|참석자|사상자|사망자|부상자|당선자|합격자|관객|관람객|입장객|이용객|승객|탑승객|직원|단원|대원|회원|주민|학생|배심원|위원|의원|득점|점수|의석)(?:은|는|이|가)? #|(?:이틀|사흘|나흘|닷새|한 주|일주일|한 달|한 해|\d+(?:일|주|개월|년))(?:간|에만| 동안| 만에| 새)? ?(?:모두 |총 |[가-힣]{1,6} )?#|#[^.]{0,6}(?:전원|전체|전액)|#[^.]*(?:셈|꼴)|#[이가을를은는의]? ?(?:전부|모두|다) |(?<=[^#\d]{2})[가-힣](?:어|아|와|워|해|여|춰|둬|려|쳐|져|돼|으러) (?:[가-힣]{2,4} )?#/u,
  en: /\b(?:all|both|the|its|their|our|these|those|with|of the|making|makes?|gives? (?:it|them|him|her|us|the \p{L}+)|gave (?:it|them|him|her)|giving (?:it|them|him|her)|has|have|so) (?:(?:some|a total of|whole|other) )?#|\b(?:total|tally|combined|sum|bill|haul|crowd|field|cast|crew|team|squad|panel|jury|class|fleet|party|group|audience)\b[^#]{0,30}#|\b(?:by the end|by nightfall|by then|all told|between them)\b|#[^.]{0,24}\b(?:in all|altogether|all told|between them|so far)\b|[:—–] #/iu,
  fr: /(?<!\p{L})(?:tous|toutes|les|ces|ses|leurs|avec|soit|ensemble|total|montant|somme|facture|totalise|au bout du compte|au final|à l['’]arrivée|cela fait)[^#]{0,24}#|[ \u00a0][:—–] #|#[^.]{0,20}(?:au total|en tout)/iu,
};

/** Verbs of gathering, which may also begin to count something new. */
const DONE: Readonly<Record<Language, RegExp>> = {
  ko: /(?!)/,
  en: /\b(?:counted|collected|raised|gathered|walked|covered|cycled|sold|carried|treated|rescued|picked|planted|seized|recovered|banked|netted|pocketed|scored|spent|delivered|employs?)\b[^#]{0,14}#/iu,
  fr: /(?<!\p{L})(?:a|ont|avait|avaient) (?:compté|récolté|parcouru|récupéré|ramassé|vendu|réuni|collecté|encaissé|dépensé|planté|saisi|soigné|secouru|transporté|inscrit|marqué)[^#]{0,14}#/iu,
};

/** The figures are of two times, set against each other, or only some of them are told. */
const AGAINST: Readonly<Record<Language, RegExp>> = {
  ko: /보다|반면|대비|지난해|작년|전년|목표|정원|예정|계획|예상|전망|각각|씩|이상|복수|중복|제외|뺀|빼고|늘었|늘어|줄었|줄어|그쳤|[었았]던|이던|중 |가운데 |에서 [^,.]{1,14}(?:으로|로) | 등(?![가-힣])|겸|남[은았는]|나머지|그친|당 |마다|시간|기록/,
  en: /\b(?:than|compared|against|instead|although|despite|while|whereas|but|only|just|still|yet|target|capacity|planned|expected|forecast|previous\w*|following|others?|last|next|latest|new|record|each|every|per|apiece|average|mostly|including|such as|among|at least|left|remain\w*|rest|lost|rose|fell|grew|up|down|from|cut|more|fewer|less|beat|defeat\w*|against|out of|won|aged?|old)\b|\d-\d/i,
  fr: /(?<!\p{L})(?:que|contre|mais|malgré|tandis|alors|seulement|encore|objectif|prévus?|attendu\p{L}*|derni\p{L}+|précédent\p{L}*|suivante?s?|prochain\p{L}*|nouve\p{L}+|record|chacune?|chaque|par|moyenne|dont|notamment|au moins|rest\p{L}*|perdu|hausse|baisse|plus|moins|autres?|battu|ans)(?!\p{L})/iu,
};
