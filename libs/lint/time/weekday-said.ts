/** The weekday that is said of a day beside it: 화요일인 4월 1일, 4월 10일은 화요일이다, `July 4, a Thursday`, « le 9 juin, un lundi ». */
import type { CalendarDate, Language } from '#text';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';
import { after, before } from '../sentences.js';

const NAME = {
  en: '(?<w>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day',
  fr: '(?<w>dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
};

/** Before the day and behind it, each with the beginning of the weekday. */
const SAID: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?<w>[일월화수목금토])요일(?:인|이던|이었던) (?:오는 |지난 )?$/,
    tail: /^(?:인|은|는|이|에|의|자|,)?(?: [^ .,“”]{1,8}(?:은|는|이|가))? ?\(?(?<w>[일월화수목금토])요일(?:이다|이었|이어서|이라|이며|이고|인|이 된|에 해당|로|\))/,
  },
  en: {
    head: /(?!)/,
    tail: new RegExp(
      `^(?:,? (?:which |that )?(?:is|was|will be|falls|fell|falling|lands|landed|fall|being)(?: on)? an? |, an? | \\((?:a )?|,? (?:falls|fell|falling|lands|landed|fall)(?: on)? )${NAME.en}\\b(?! (?:morning|evening|night|afternoon) )`,
    ),
  },
  fr: {
    head: /(?!)/,
    tail: new RegExp(
      `^(?:,? (?:qui |lequel )?(?:est|était|sera|tombe|tombait|tombera|tombant|tombé)(?: cette année)? un |, un | \\((?:un )?)${NAME.fr}(?!\\p{L})`,
      'u',
    ),
  },
};

const BEGINNINGS: Readonly<Record<Language, string>> = {
  ko: '일|월|화|수|목|금|토',
  en: 'Sun|Mon|Tues|Wednes|Thurs|Fri|Satur',
  fr: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
};

/** The date with its weekday, whether it is written in the date or said beside it. */
export function withWeekday(document: Document, sentence: Sentence, date: CalendarDate): CalendarDate {
  if (date.weekday !== undefined || date.day === undefined) return date;
  const { head, tail } = SAID[document.language];
  const ahead = head.exec(before(document, sentence, date, 16));
  const behind = ahead ? null : tail.exec(after(document, sentence, date, 48));
  const name = (ahead ?? behind)?.groups?.['w'];
  if (name === undefined) return date;
  const weekday = BEGINNINGS[document.language].split('|').indexOf(name);
  const [start, end] = ahead
    ? [date.start - ahead[0].length, date.end]
    : [date.start, date.end + (behind?.[0].length ?? 0)];
  return { ...date, weekday, start, end };
}
