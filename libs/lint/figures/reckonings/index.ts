import type { Document } from '../../document.js';
import { area } from './area.js';
import { average } from './average.js';
import { averageTimesCount } from './average-times-count.js';
import { balance } from './balance.js';
import { density } from './density.js';
import { eachTimesCount } from './each-times-count.js';
import { equalShares } from './equal-shares.js';
import { gap } from './gap.js';
import { meanOfList } from './mean-of-list.js';
import { meanOverTime } from './mean-over-time.js';
import { overTime } from './over-time.js';
import { perEach } from './per-each.js';
import { perPeriod } from './per-period.js';
import { powerTimesTime } from './power-times-time.js';
import { priceTimesCount } from './price-times-count.js';
import { priceTimesTold } from './price-times-told.js';
import type { Reckoning } from './reckoning.js';
import { rateAnywhere } from './rate-anywhere.js';
import { rateTimesDuration } from './rate-times-duration.js';
import { ratioToOne } from './ratio-to-one.js';
import { remainder } from './remainder.js';
import { shareOfWhole } from './share-of-whole.js';
import { speed } from './speed.js';
import { speedTwice } from './speed-twice.js';
import { spread } from './spread.js';
import { threeFigures } from './three-figures.js';
import { whatIsLeft } from './what-is-left.js';
import { whatRemains } from './what-remains.js';

/** One way of reckoning each; what it finds in a sentence is wrong. */
const READERS = [
  perPeriod,
  overTime,
  spread,
  meanOverTime,
  speed,
  speedTwice,
  density,
  priceTimesCount,
  priceTimesTold,
  equalShares,
  area,
  remainder,
  whatIsLeft,
  balance,
  average,
  averageTimesCount,
  gap,
] as const;

/** These go by the figures and a word anywhere in the sentence, and are asked where the others have nothing to say. */
const LOOSE_READERS = [
  meanOfList,
  whatRemains,
  rateTimesDuration,
  eachTimesCount,
  powerTimesTime,
  perEach,
  ratioToOne,
  threeFigures,
  rateAnywhere,
  shareOfWhole,
] as const;

/** Every reckoning of the text that does not come out. Shillings have pence beside them, and are left to the reader. */
export function readMisreckonings(document: Document): Reckoning[] {
  return document.sentences.flatMap((sentence) => {
    const quantities = sentence.quantities.filter(
      ({ vague, start, unit }) => !vague && !document.converting.has(start) && unit.id !== 'shilling',
    );
    if (quantities.length === 0 || quantities.length > 40) return [];
    const found = READERS.flatMap((read) => read(document, sentence, quantities) ?? []);
    return found.length > 0
      ? found
      : LOOSE_READERS.flatMap((read) => read(document, sentence, quantities) ?? []).slice(0, 1);
  });
}
