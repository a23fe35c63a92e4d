/** Which Nobel prize someone is said to have received, and when: 아인슈타인은 1921년 노벨 화학상을 받았다. */
import type { Language } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import { only } from './statement.js';
import type { Misstated, Passage } from './statement.js';

type Field = 'physics' | 'chemistry' | 'medicine' | 'literature' | 'peace' | 'economics';

const PRIZE: Readonly<Record<Language, RegExp>> = {
  ko: /노벨 ?(?<field>물리학|화학|생리의학|생리학|의학|문학|평화|경제학)상/,
  en: /Nobel (?:Memorial )?(?:(?<early>Peace) Prize|Prize (?:in|for) (?<field>[Pp]hysics|[Cc]hemistry|[Mm]edicine|[Pp]hysiology|[Ll]iterature|[Pp]eace|[Ee]conomics)|(?<small>physics|chemistry|medicine|literature|peace|economics) prize)/,
  fr: /[Pp]rix Nobel (?:de |d'|de la |de l')(?<field>physique|chimie|médecine|physiologie|littérature|paix|économie)/,
};

const FIELDS: Readonly<Record<string, Field>> = {
  물리학: 'physics',
  화학: 'chemistry',
  생리의학: 'medicine',
  생리학: 'medicine',
  의학: 'medicine',
  문학: 'literature',
  평화: 'peace',
  경제학: 'economics',
  physics: 'physics',
  chemistry: 'chemistry',
  medicine: 'medicine',
  physiology: 'medicine',
  literature: 'literature',
  peace: 'peace',
  economics: 'economics',
  physique: 'physics',
  chimie: 'chemistry',
  médecine: 'medicine',
  physiologie: 'medicine',
  littérature: 'literature',
  paix: 'peace',
  économie: 'economics',
};

/** What joins a person before the prize to it, and the prize to a person behind it. */
const JOINED: Readonly<
  Record<Language, { readonly behind: RegExp; readonly ahead: RegExp; readonly closing?: RegExp }>
> = {
  ko: {
    behind: /^(?: 전 대통령| 작가| 시인| 교수| 박사)?(?:\([^()]{1,30}\))?[은는이가] (?:\d{4}년(?:에)? )?$/,
    closing: /^(?:을|를) (?:받|수상|탔|거머쥐|차지)| 수상자/,
    ahead: /^(?:을 (?:받은|수상한|탄)| 수상자(?:인)?| 수상 작가) (?:[가-힣]{2,6} )?$/,
  },
  en: {
    behind:
      /^(?:,? who)?(?: had| has)?(?: also| later| first)? (?:won|received|was awarded|shared|accepted|earned|got|collected)(?: the| his| her| a)?(?: \d{4})? $|^, (?:the |a )?(?:winner of the |laureate of the )?(?:\d{4} )?$/,
    ahead: /^(?: in \d{4})?(?: was awarded to| went to|,? awarded to| winner,?| laureate,?) $/,
  },
  fr: {
    behind:
      /^(?:,? qui)? (?:a |avait )?(?:aussi )?(?:reçu|obtenu|remporté|décroché|reçoit) (?:le )?$|^, (?:le |la )?(?:lauréate? du )?$/,
    ahead: /^(?: \d{4})?,? (?:a été (?:décerné|attribué|remis) à|est allé à|décerné à|attribué à) $/,
  },
};

const HOPED =
  /후보|유력|거론|nominat|candidate|favou?rite|tipped|predict|hope|should|could|nommé|candidat|favori|espère|devrait|pourrait/i;

/** Laureates whose field or year is another. */
export function* wrongPrizes({ text, language, sentence, names }: Passage): Iterable<Misstated> {
  const words = text.slice(sentence.start, sentence.end);
  const prize = PRIZE[language].exec(words);
  if (!prize || HOPED.test(words)) return;
  const { field, early, small } = prize.groups ?? {};
  const said = FIELDS[(field ?? early ?? small ?? '').toLowerCase()];
  const start = sentence.start + prize.index;
  const end = start + prize[0].length;
  const { behind, ahead, closing } = JOINED[language];
  for (const name of names) {
    const person = name.value.length === 1 ? only(name) : name.value.find(({ kind }) => kind === 'person');
    const prizes = person ? valuesOf(person, 'nobel') : [];
    if (!person || prizes.length === 0 || said === undefined) continue;
    const fits =
      name.end <= start
        ? behind.test(text.slice(name.end, start)) && (closing?.test(text.slice(end, end + 12)) ?? true)
        : ahead.test(text.slice(end, name.start));
    if (!fits) continue;
    const years = yearsIn(words);
    const of = prizes.filter((one) => one.startsWith(`${said} `)).map((one) => Number(one.slice(-4)));
    const [year] = years;
    const isRight =
      of.length > 0 && (years.length !== 1 || of.some((one) => year === one || year === one + 1));
    if (isRight) continue;
    yield {
      start: Math.min(start, name.start),
      end: Math.max(end, name.end),
      fact: person,
      attribute: 'nobel',
      saw: { start, end },
      right: prizes,
      plain: of.length === 0,
    };
  }
}

/** The years of a sentence. */
function yearsIn(words: string): number[] {
  return [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
}
