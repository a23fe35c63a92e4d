/**
 * How long something went on, held against its beginning and its end wherever the two are told: in the sentence, in the one
 * before or the one behind. `A trial lasting 14 weeks. Proceedings opened on 3 February and closed on 28 March.`
 */
import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Report } from '../../rule.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import type { Course } from './course.js';
import { courseAround, onlyCourse, rangeOfMonths } from './course.js';
import { daysIn, disagrees, elapsed, middle } from './elapsed.js';
import { allLengths, isRound } from './rounds.js';
import { report } from './report.js';

/** What stands before or behind the length of a whole, from the beginning to the end of it. */
const WHOLE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:꼬박|무려|장장|햇수로|기간은(?: 모두)?) $/,
    tail: /^ ?(?:간(?!격)|동안|만에|만의|만인|만이|에 걸[쳐친]|의 (?:대장정|공사|재판|여정|임기|공백)|(?:[가-힣]{1,5} )?끝에|(?:이|가) (?:걸[렸린려]|지나|흐[른르])|(?:의 )?(?:역사|세월)|을 (?:함께|꼬박|보냈|보낸|살|이어|버|지[켜킨냈]|채[워운]|끌)|의 (?:축제|행사|결혼|항해|파업|농성)|가량 (?:이어|걸)|뒤|후|여정|(?:의 )?(?:[가-힣]{1,5} )?(?:생활|인생|경력|근속|외길|재위|치세|통치|독재|투병|무명|집권|공백|공사|여정|대장정|임기|재판|소송|파업|전쟁|항해|연재|방영|연구|기다림|침묵|휴식)(?:이었|이었다|을|을 |의|이|은|에|였|$|\.))/,
  },
  en: {
    head: /\b(?:lasting|lasted|lasts|took|taking|[Aa]fter|spanning|spent|for|[Ff]or|reigned|served|stayed|of|over|[Oo]ver|with|[Dd]uring|covering|[Tt]hose|[Tt]hese|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his|or|ending)(?: (?:a|an|the|just|only|some|exactly|full|total|of|barely|long|nearly|almost|past|entire|whole)){0,3} $/,
    tail: /^(?:[’'])? (?:later|together|in all|all told|altogether|at sea|in (?:office|power|charge|prison|jail|all|post|captivity|exile|hiding|opposition|business|hospital|the job|the post|service|orbit|space|print|command)|at (?:the (?:helm|top|club|wheel|school|company|bank|paper)|sea|war)|on (?:the job|the throne|air|death row|the run|strike|tour)|(?:of )?(?:marriage|service|work|works|repairs|renovation|restoration|construction|talks|building|closure|silence|deliberation|activity|operation|existence|trading|rule|waiting|drought|fighting|negotiations|research|separation|exile|captivity|loyal \p{L}+|publication))\b/u,
  },
  fr: {
    head: /(?<!\p{L})(?:[Aa]près|[Aa]u (?:bout|terme) d(?:e(?= )|[’'])|soit|(?:grève|procès|siège|festival|chantier|mission|guerre|voyage|tournée|exposition|occupation) de|[Pp]endant|[Dd]urant|duré|dure|[Cc]es|pris|passé|en|sur)(?: (?:seulement|à peine|exactement|de|tout|juste)){0,2} $/u,
    tail: /^ (?:plus tard|après|ensemble|en tout|d[’'](?:audiences?|absence|attente|existence|activité|exil|exploitation|enquête|efforts|interruption)|de (?:captivité|détention|pouvoir|labeur|recherches?|combats?|pouvoir|vie|vie commune|mariage|mandat|procès|travaux|règne|chantier|fermeture|négociations|présence|service|carrière|grève|silence))(?!\p{L})/u,
  },
};

const NOUN_FR =
  /(?:festival|colloque|salon|congrès|stage|exposition|campagne|fouilles?|tournoi|voyage|séjour|visite|course|foire|procès|grève) de $/u;

/** Lengths of something else: an age, a contract, a sentence, a delay that has not run. */
const OTHER =
  /\b(?:old|ago|sentence|contracts?|warrant(?:y|ies)|loan|deal|plan|jailed for|aged|guarantee|every|within|next|ban|lease|first|last|final|previous|another|further|extra|before)\b|(?:that|which|who) (?:had )?(?:lasted|took)|qui (?:a|avait) (?:duré|pris)|살|세 |전(?:에|인|부터| )|마다|첫 |마지막|처음|추가|징역|계약|이내|안에|(?<!\p{L})(?:prison|contrat|il y a|ferme|sursis|dans|bail|premi[eè]re?s?|derni[eè]re?s?|autres?)(?!\p{L})/u;

/** Holds every such length against the one beginning and the one end around it. */
export function* ofWhole(document: Document): Iterable<Report> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const [duration, another] = allLengths(document, sentence);
    if (!duration || another || (duration.approximate && !isRound(duration))) continue;
    const { head, tail } = WHOLE[language];
    const [ahead, behind] = [
      before(document, sentence, duration, 24),
      after(document, sentence, duration, 24),
    ];
    // A six-week dig, un colloque de trois jours.
    const isOfNoun =
      /[a-z]-[a-z]/.test(wordsAt(text, duration)) || (NOUN_FR.test(ahead) && /^[ ,]/.test(behind));
    if (!isOfNoun && !head.test(ahead) && !tail.test(behind)) continue;
    if (/^s? (?:since|depuis) /.test(behind)) continue;
    // After twelve years of losses the whole may have gone on for sixty; and what came later is another story.
    if (/^ (?:of |de |d[’'])/.test(behind) && !tail.test(behind)) continue;
    if (/^ (?:later|plus tard|après)/.test(behind) && sentence.dateRanges.length > 0) continue;
    if (OTHER.test(ahead + behind)) continue;
    const [begin, end] = courseOf(document, sentence, duration) ?? [];
    const passed = begin && end ? elapsed(begin, end) : undefined;
    if (!begin || !end || !passed) continue;
    // Of other sentences a length many times as long, or as short, is of something else.
    const ratio = (duration.value * daysIn(duration)) / Math.max(1, middle(begin, end, passed));
    const own = begin.start >= sentence.start && begin.end <= sentence.end;
    if (!own && (ratio > 3 || ratio < 1 / 3)) continue;
    // She spent a year there: of another sentence one of a unit may be a part.
    if (!own && isRound(duration) && duration.value === 1) continue;
    const certainty = disagrees(duration, passed, begin.month === undefined || end.month === undefined);
    if (certainty)
      yield report(
        document,
        duration,
        begin.start < end.start ? { start: begin.start, end: end.end } : begin,
        middle(begin, end, passed),
        'warning',
      );
  }
}

/** What the length is of: what is told around it; of a headline, the one course of the article; two years and six months, the one range. */
function courseOf(document: Document, sentence: Sentence, duration: Quantity): Course | undefined {
  if (sentence.zone !== 'paragraph') return onlyCourse(document);
  const near = courseAround(document, sentence, duration);
  const isCompound = duration.unit.id === 'mo' && duration.value > 12;
  return near ?? (isCompound ? rangeOfMonths(document, duration.value) : undefined);
}
