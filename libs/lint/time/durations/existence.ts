/**
 * How long something has been there: `in the six years since it was founded`, « ses 62 ans d’existence », 묻은 지 50년이 넘은. Held
 * against the one beginning that the article dates, up to the day of the article.
 */
import { wordsAt } from '#text';
import type { CalendarDate, Language, Span } from '#text';
import type { Document } from '../../document.js';
import type { Published } from '../published.js';
import type { Report } from '../../rule.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { isDuration } from './elapsed.js';
import { report } from './report.js';

interface Existence {
  /** Before the length and, behind a `#`, after it; with the `noun` of what it is of, where one stands there. */
  readonly said: RegExp;
  /** Before the date of a beginning and, behind a `#`, after it. */
  readonly begun: RegExp;
}

const EXISTENCE: Readonly<Record<Language, Existence>> = {
  ko: {
    said: /(?:(?<noun>[가-힣]{2,12}?)[은는이가을를] )?(?:설립|창립|창업|창단|개교|개원|개관|개장|개통|준공|완공|출범|문을 연|세워진|세운|지은|지어진|묻은|묻힌|심은)(?:한|된)? 지 ?(?:올해로 |벌써 |어느덧 |꼭 )?#(?! ?(?:만|뒤|후|이내|안|동안|전))/,
    begun:
      /#(?:에|부터|사이에| 사이에)?,? ?(?:[^.,]{0,20} )?(?:설립|창립|창업|창단|개교|개원|개관|개장|개통|준공|완공|출범|문을 연|문을 열|세워|세운|지은|지어|묻은|묻힌|심은)/,
  },
  en: {
    said: /#s? since (?:it|they|the (?<noun>\p{L}+)|its|their)(?: (?:was|were|had been|has been))?(?: first| officially)? (?:founded|set up|established|opened|launched|built|created|formed|founding|foundation|opening|launch|creation|completion)\b|\b(?:[Ii]ts|[Tt]heir) (?:whole |entire )?#s?(?: of existence| of history|[’'] (?:existence|history)| (?:existence|history))\b/u,
    begun:
      /\b(?:founded|set up|established|opened|launched|built|completed|created|formed|dat(?:es|ing) (?:from|back to))(?: [^.;,]{1,30})?(?: in| on| from| back to)? #/,
  },
  fr: {
    said: /(?<!\p{L})(?:[Ss]es|[Ll]eurs|[Ee]n|[Dd]e ses) #s? d[’'](?:existence|histoire|activité)(?!\p{L})|#s? (?:après|depuis) (?:sa|leur) (?:création|fondation|ouverture|construction|naissance)/u,
    begun:
      /(?<!\p{L})(?:fondée?|créée?|ouverte?|lancée?|construite?|bâtie?|inaugurée?|née?)s?(?: [^.;,]{1,30})?(?: en| le)? #/iu,
  },
};

/** Holds such lengths, in years, against the one beginning in the article. */
export function* ofExistence(document: Document, published: Published | undefined): Iterable<Report> {
  if (!published) return;
  const { said } = EXISTENCE[document.language];
  let begun: readonly Beginning[] | undefined;
  for (const sentence of document.sentences) {
    for (const duration of sentence.quantities.filter(isDuration)) {
      const isGuess = duration.approximate && duration.bound === undefined;
      const match = said.exec(beside(document, sentence, duration));
      if (duration.unit.id !== 'yr' || isGuess || !match) continue;
      begun ??= beginningsOf(document);
      if (begun.length > 3) return;
      const [only, another] = begun.filter((one) => one.sentence !== sentence);
      // The school was founded, and it is eighteen years since the gym was built.
      const noun = match.groups?.['noun'] ?? '';
      if (only && !wordsAt(document.text, only.sentence).includes(noun)) continue;
      const { first, last } = only ?? {};
      if (another || !first?.year || !last?.year) continue;
      const [most, least] = [published.year - first.year, published.year - last.year];
      const { value, bound } = duration;
      const isShort = bound !== 'above' && value < least - 1;
      // An article may be younger than the last year that it names, but not than a day that it names.
      const isLong = value > most + 1 && (published.by !== 'latest' || published.day !== undefined);
      if (least < 1 || !(isShort || isLong)) continue;
      yield report(document, duration, first, (isShort ? least : most) * 365.25, 'warning');
    }
  }
}

/** A beginning with its dates: one twice, or the two ends of a range. */
interface Beginning {
  readonly sentence: Sentence;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The beginnings that an article dates. */
function beginningsOf(document: Document): Beginning[] {
  const { begun } = EXISTENCE[document.language];
  return document.sentences.flatMap((sentence): Beginning[] => {
    const range = sentence.dateRanges.find((one) => begun.test(beside(document, sentence, one)));
    if (range) return [{ sentence, first: range.from, last: range.to }];
    return sentence.dates
      .filter((date) => date.year !== undefined && begun.test(beside(document, sentence, date)))
      .map((date) => ({ sentence, first: date, last: date }));
  });
}

function beside(document: Document, sentence: Sentence, span: Span): string {
  return `${before(document, sentence, span, 48)}#${after(document, sentence, span, 48)}`;
}
