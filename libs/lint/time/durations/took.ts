/** Work began in March 2021 and ended in June 2023, four years later. 공사에 5년이 걸렸다. */
import { cover, wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../../document.js';
import { readBegun } from '../events.js';
import type { Report } from '../../rule.js';
import { before } from '../../sentences.js';
import { disagrees, elapsed, isDuration, middle, together } from './elapsed.js';
import { report } from './report.js';

const TOOK: Readonly<Record<Language, { readonly here: RegExp; readonly next: RegExp }>> = {
  ko: { here: /^(?:이|가)? ?(?:걸렸|걸린|걸려|만에|만이)/, next: /^(?:이|가)? ?(?:걸렸|걸린 |이 소요)/ },
  en: { here: /^ later\b/, next: /\b(?:took|lasted|taking)\b/ },
  fr: { here: /^ (?:plus tard|après)(?!\p{L})/u, next: /(?:a duré|ont duré|a pris|ont pris)/ },
};

/** `Opened in 1950, closed in 2010 after 70 years`: not after so many years of something, nor after what lasted so long. */
const AFTER_ALL =
  /(?<!\b(?:that|which|who|qui|and|et|puis)(?: had| has| avait)? )(?:\b(?:lasted|took)|(?<!\p{L})(?:a duré|ont duré|dura)) $|\bafter $|(?<!\p{L})après $/u;

/** Holds a length against the beginning and the end that are told in its sentence or the one before. */
export function* tookSoLong(document: Document): Iterable<Report> {
  for (const sentence of document.sentences) {
    const begun = readBegun(document, sentence);
    if (!begun || begun.kind === 'life') continue;
    const passed = elapsed(begun.begin, begun.end);
    if (!passed) continue;
    const { here, next } = TOOK[document.language];
    const own = sentence.quantities
      .filter(isDuration)
      .filter(({ start }) => start > Math.max(begun.begin.end, begun.end.end));
    const following = document.sentences[sentence.index + 1];
    const theirs =
      own.length === 0 && following?.paragraph === sentence.paragraph && following.dates.length === 0
        ? together(document, following.quantities.filter(isDuration))
        : [];
    const [duration, another] = own.length > 0 ? together(document, own) : theirs;
    if (!duration || another) continue;
    const tail = document.text.slice(duration.end, duration.end + 14);
    const right = own.length > 0 && here.test(tail);
    const said =
      own.length > 0
        ? right || (/^[.,;]/.test(tail) && AFTER_ALL.test(before(document, sentence, duration, 24)))
        : next.test(document.language === 'ko' ? tail : wordsAt(document.text, following ?? sentence));
    if (!said) continue;
    const coarse = begun.begin.month === undefined || begun.end.month === undefined;
    const certainty = disagrees(duration, passed, coarse);
    const span = cover(begun.begin, begun.end);
    if (certainty)
      yield report(
        document,
        duration,
        span,
        middle(begun.begin, begun.end, passed),
        right ? certainty : 'warning',
      );
  }
}
