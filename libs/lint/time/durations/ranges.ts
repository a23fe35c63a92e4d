/** A length of time beside a range of dates: 2000년부터 2024년까지 24년간; 24 years, from 2000 to 2024. */
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Report } from '../../rule.js';
import type { Sentence } from '../../sentences.js';
import { disagrees, elapsed, middle } from './elapsed.js';
import type { Elapsed } from './elapsed.js';
import { report } from './report.js';

const JOINED: Readonly<
  Record<Language, { readonly after: RegExp; readonly before: RegExp; readonly during: RegExp }>
> = {
  ko: {
    after: /^(?:까지|사이|의|,|\s|총|모두|꼬박|무려|만|약|에|걸쳐|\()*$/,
    before: /^(?:간|동안|\s|에 걸쳐|,|의|\(|인)*$/,
    during: /^까지 [^.,“”]{2,40}(?:며|면서|아|어|해) $/,
  },
  en: {
    after:
      /^(?:,|\s|a|an|the|for|or|over|some|about|spanning|lasting|period|reign|tenure|span|stint|spell|run|term|stretch|of|total|that is|\(|—|–)*$/,
    before:
      /^(?:,|\s|\(|—|:|period|long|between|running|and|lasted|ran|covered|study|in all|contract|deal|lease|term|loan|mandate|agreement|mission|programme|festival|fair|exhibition|tour|strike|trial|war|visit|trip|campaign|tournament|conference|course|that|which|runs|valid|from)*$/,
    during:
      /^,? [^.;,“”]{2,50} (?:for|took|lasted|lasting|taking|waited|spent|reigned|served) (?:a total of |all of )?$/,
  },
  fr: {
    after: /^(?:,|\s|soit|pendant|durant|sur|une|période|de|d['’]|\(|environ|c['’]est-à-dire)*$/,
    before:
      /^(?:,|\s|\(|:|soit|entre|période|festival|exposition|tournée|grève|procès|guerre|voyage|stage|contrat|bail|mandat|qui|court|courait|a eu lieu|se tient|valable|allant)*$/,
    during:
      /^,? [^.;,«»]{2,50} (?:pendant|durant|(?:a|ont) (?:duré|pris|attendu|régné|passé|siégé|travaillé|vécu|gouverné|enseigné)) $/,
  },
};

/** Holds a length against the range that it is told beside. */
export function ofRange(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
  const { after: behind, before: ahead, during } = JOINED[document.language];
  for (const range of sentence.dateRanges) {
    const follows = duration.start >= range.end;
    const gap = follows
      ? document.text.slice(range.end, duration.start)
      : document.text.slice(duration.end, range.start);
    const words = follows ? gap : gap.replace(/(?:from|between|de|du|entre|depuis) (?:le )?$/, '');
    const joined = gap.length <= 32 && (follows ? behind : ahead).test(words);
    const told = follows && gap.length <= 64 && during.test(gap);
    if ((duration.end > range.start && !follows) || !(joined || told)) continue;
    const passed = elapsed(range.from, range.to);
    if (!passed) continue;
    const coarse = range.from.month === undefined || range.to.month === undefined;
    const certainty = disagrees(duration, widened(passed, coarse), coarse);
    if (certainty)
      return report(
        document,
        duration,
        range,
        middle(range.from, range.to, passed),
        joined ? certainty : 'warning',
      );
    return undefined;
  }
  return undefined;
}

/** From 2000 to 2024 is 24 years, or 25 with both ends; not 23. */
function widened({ least, most }: Elapsed, coarse: boolean): Elapsed {
  return coarse ? { least: least + 200, most } : { least, most };
}
