/** What was done when: the acts of a sentence, each with the moment that its words give it. */
import type { Language, Span } from '#text';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';
import { vocabularyOf } from './chains.js';
import type { Role } from './chains.js';
import { momentsOf } from './moments.js';
import type { Moment } from './moments.js';

/** A word for a stage, where it stands, and when it was. */
export interface Act extends Span {
  readonly roles: readonly Role[];
  readonly moment: Moment;
}

/** Reads the acts of a sentence that have a moment, in the order of its words. Each moment is of one act. */
export function actsOf(document: Document, sentence: Sentence): Act[] {
  const moments = momentsOf(document, sentence);
  if (moments.length === 0 || moments.length > MOST) return [];
  const { words, roles } = vocabularyOf(document.language);
  const said = document.text.slice(sentence.start, sentence.end);
  const told = [...said.matchAll(words)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    roles: roles[match.slice(1).findIndex((group) => group !== undefined)] ?? [],
  }));
  return moments.flatMap((moment, index): Act[] => {
    const [last, next] = [moments[index - 1], moments[index + 1]];
    const from = last?.end ?? sentence.start;
    const to = next?.start ?? sentence.end;
    const ahead = told.filter(({ start, end }) => start >= from && end <= moment.start);
    const behind = told.filter(({ start, end }) => start >= moment.end && end <= to);
    const around = told.find(({ start, end }) => start < moment.start && end > moment.end);
    const act = around ?? choose(document.text, document.language, moment, ahead.at(-1), behind[0], from);
    if (!act) return [];
    // `The winners will be named on 30 May`: two words for one act.
    const beside = act === behind[0] ? behind[1] : act === ahead.at(-1) ? ahead.at(-2) : undefined;
    const near =
      beside &&
      !CLAUSE.test(document.text.slice(Math.min(act.end, beside.end), Math.max(act.start, beside.start)));
    return [{ ...act, roles: near ? [...act.roles, ...beside.roles] : act.roles, moment }];
  });
}

/** A sentence with more is a list. */
const MOST = 6;

type Word = Omit<Act, 'moment'>;

/** A Korean date stands before its verb, or behind what is dated (시작된 것은 …); elsewhere it stands behind, or opens its clause. */
function choose(
  text: string,
  language: Language,
  moment: Moment,
  ahead: Word | undefined,
  behind: Word | undefined,
  from: number,
): Word | undefined {
  const before = ahead && text.slice(ahead.end, moment.start);
  const after = behind && text.slice(moment.end, behind.start);
  if (language === 'ko') {
    if (
      before !== undefined &&
      /^[^.“”]{0,8}(?:것은|것이|때는|해는|시점은|시기는|날은|은|는) ?(?:지난해 |올해 )?$/.test(before)
    )
      return ahead;
    return after !== undefined &&
      after.length < 50 &&
      !/[.;“”]|(?:했|됐|었|았|렸|졌)(?:고|으나|지만|다가)/.test(after)
      ? behind
      : undefined;
  }
  const opens =
    /(?:^|[,;.] |\b(?:and|but|then|et|puis|mais|Then|Later|Puis),? )(?:\p{L}+,? )?(?:[Ii]n|[Oo]n|[Bb]y|[Ee]n|[Ll]e|[Aa]t|[Àà]|[Dd]ès)(?: early| late| the \p{L}+ of)? $/u.test(
      text.slice(from, moment.start),
    );
  if (opens && after !== undefined && after.length < 60 && !/[;.]/.test(after)) return behind;
  if (before !== undefined && before.length < 70 && !CLAUSE.test(before) && !MADE.test(before)) return ahead;
  return opens || after === undefined || after.length > 30 || !AFTER_DATE.test(after) ? undefined : behind;
}

/** Where one clause ends and another begins. */
const CLAUSE =
  /[;:“”«»]|,? (?:and|but|which|who|whose|while|where|when|before|after|et|mais|qui|dont|où|tandis|avant|après|puis|then)(?!\p{L})/u;

/** Of something else that was made or done then: returned to a house bought in 2015. */
const MADE =
  /\p{L}(?<![ ’'](?:was|were|been|été|est|sont|fut)) (?:\p{L}{2,}ed|built|bought|made|written|drawn|born|shot|won|\p{L}{3,}ée?s?|bâtie?s?|construite?s?|née?s?) (?:in|on|en|le) $/u;

/** `On 3 May the alarm was raised`, `The 1961 strike`: no clause of its own between. */
const AFTER_DATE = /^(?:,? (?:the|it|he|she|they|work|il|elle|la|le|les|on)(?: \p{L}+){0,3})? $/u;
