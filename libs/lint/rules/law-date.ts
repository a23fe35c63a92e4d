import { contains, cover, wordsAt } from '#text';
import type { CalendarDate, Language, Span } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import type { HouseFact } from '../knowledge/fact-book.js';
import { told } from '../wording.js';
import type { Report, Rule } from '../rule.js';
import type { Sentence } from '../sentences.js';

/**
 * A law with a day on which it is said to have been passed, signed or come into force. The fact book's days are laid beside
 * it; for a law that the book does not know it asks for the official source. Never said to be wrong.
 */
export const lawDate: Rule = {
  id: 'law-date',
  version: 1,
  categories: ['law_date'],
  *check({ text, language, sentences }, facts) {
    for (const sentence of sentences) {
      const dates = sentence.dates.filter(({ year, weekday }) => year !== undefined && weekday === undefined);
      const [date] = dates;
      if (!date) continue;
      const words = wordsAt(text, sentence);
      const stages = STAGES.filter(({ said }) => said[language].test(words)).flatMap(
        ({ stages: names }) => names,
      );
      if (stages.length === 0) continue;
      const known = facts
        .mentions(text, sentence)
        .find(({ value }) => value.some(({ kind }) => kind === 'law'));
      const law = known?.value.find(({ kind }) => kind === 'law');
      if (known && law) {
        const days = stages.flatMap((stage) => valuesOf(law, stage));
        if (days.length > 0 && !dates.some((one) => days.some((day) => agrees(one, day)))) {
          yield against(text, sentence, date, known, law);
        }
        continue;
      }
      const named = LAW_NAME[language].exec(words);
      if (named && !quotesAnother(words))
        yield asking(text, sentence, date, sentence.start + named.index, named[0]);
    }
  },
};

/** What the verbs say, and the stages of the fact book that they may mean. */
const STAGES: readonly {
  readonly stages: readonly string[];
  readonly said: Readonly<Record<Language, RegExp>>;
}[] = [
  {
    stages: ['proposed'],
    said: { ko: /발의|제안|초안/, en: /\bpropos(?:ed|al)\b|\btabled\b/, fr: /propos(?:é|ition)/ },
  },
  { stages: ['agreed'], said: { ko: /합의|타결/, en: /\bagree(?:d|ment)\b/, fr: /accord|convenu/ } },
  {
    stages: ['endorsed', 'adopted'],
    said: { ko: /승인/, en: /\b(?:endorsed|approved)\b/, fr: /approuvé|validé/ },
  },
  {
    stages: ['adopted', 'signed', 'published'],
    said: { ko: /제정/, en: /\benacted\b/, fr: /promulgué|édicté|date de|remonte à/ },
  },
  {
    stages: ['adopted'],
    said: { ko: /통과|가결|의결|채택/, en: /\b(?:adopted|passed|voted)\b/, fr: /adopté|voté/ },
  },
  { stages: ['signed'], said: { ko: /서명|체결/, en: /\bsigned\b|royal assent/i, fr: /signé/ } },
  {
    stages: ['published', 'signed'],
    said: { ko: /공포|관보/, en: /\b(?:promulgated|published)\b/, fr: /publié|promulgué/ },
  },
  {
    stages: ['in force', 'applies'],
    said: { ko: /발효|시행|적용/, en: /\b(?:force|effect|appl(?:y|ies|ied))\b/, fr: /vigueur|appliqu/ },
  },
];

const LAW_NAME: Readonly<Record<Language, RegExp>> = {
  ko: /[‘“「<]?[가-힣·]{2,16}(?:기본법|특별법|보호법|보전법|안전법|교육법|거래법|촉진법|선거법|기준법|제한법|조정법|처벌법|진흥법|관리법|방지법|지원법|육성법|법률|보장법)(?![가-힣]{3})/,
  en: /\b(?:the )?(?:[A-Z][\p{L}-]+ ){1,5}(?:Act|Bill|Directive|Regulation|Treaty)\b/u,
  fr: /\b(?:la loi|le traité|la directive|le règlement) (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+/u,
};

/** A date in the name of the law (la loi du 29 juillet 1881) says nothing that could be wrong twice. */
function quotesAnother(words: string): boolean {
  return /(?:loi|directive|traité) d[ue] \d/.test(words);
}

/** True when the date, as far as it is written, is the day: 2024년 2월 is every day of that month. */
function agrees({ year, month, day }: CalendarDate, iso: string): boolean {
  const [y, m, d] = iso.split('-').map(Number);
  return year === y && (month === undefined || month === m) && (day === undefined || day === d);
}

function against(text: string, sentence: Sentence, date: Span, law: Span, fact: HouseFact): Report {
  const place = near(sentence, cover(date, law), date);
  const days = fact.attributes
    .filter(({ name }) => name !== 'kind')
    .map(({ name, value }) => ({ name, value }));
  const list = (language: Language) =>
    days.map(({ name, value }) => `${stageIn(name, language)} ${value}`).join(', ');
  return {
    ...place,
    certainty: 'info',
    related: [],
    saw: wordsAt(text, date),
    expected: told(list),
    message: {
      ko: `사실대장에 적힌 ${fact.name}의 날짜와 다르다. 어느 단계의 날짜인지 확인할 것.`,
      en: `The fact book has other days for ${fact.name}. Which stage is meant?`,
      fr: `La base de faits donne d’autres dates pour ${fact.name}. De quelle étape s’agit-il ?`,
    },
    working: told((l) => `${fact.name}: ${list(l)} (${fact.source})`),
  };
}

function asking(text: string, sentence: Sentence, date: Span, start: number, name: string): Report {
  const place = near(sentence, cover(date, { start, end: start + name.length }), date);
  return {
    ...place,
    certainty: 'info',
    related: [],
    saw: wordsAt(text, date),
    expected: {
      ko: '관보나 법령 정보의 날짜',
      en: 'the day in the official journal',
      fr: 'la date du Journal officiel',
    },
    message: {
      ko: '법의 날짜는 단계마다 다르다. 통과·공포·시행 가운데 어느 날인지 원문으로 확인할 것.',
      en: 'A law has a day for each stage. Check at the source which one this is: passed, signed, in force.',
      fr: 'Une loi a une date par étape. Vérifier à la source : adoption, promulgation, entrée en vigueur.',
    },
    working: told(() => `${name.trim()} + ${wordsAt(text, date)}`),
  };
}

/** The date and the law in one stretch where they stand close, otherwise the date alone. */
function near(sentence: Span, both: Span, date: Span): Span {
  const place = both.end - both.start <= 80 && contains(sentence, both) ? both : date;
  return { start: place.start, end: place.end };
}

const STAGE_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  proposed: { ko: '발의', en: 'proposed', fr: 'proposition' },
  agreed: { ko: '합의', en: 'agreed', fr: 'accord politique' },
  endorsed: { ko: '회원국 승인', en: 'endorsed', fr: 'approbation' },
  adopted: { ko: '통과', en: 'adopted', fr: 'adoption' },
  signed: { ko: '서명', en: 'signed', fr: 'signature' },
  published: { ko: '공포', en: 'published', fr: 'publication' },
  'in force': { ko: '발효', en: 'in force', fr: 'entrée en vigueur' },
  applies: { ko: '적용', en: 'applies', fr: 'application' },
};

function stageIn(stage: string, language: Language): string {
  return STAGE_WORDS[stage]?.[language] ?? stage;
}
