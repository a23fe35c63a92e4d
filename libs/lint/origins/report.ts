import { wordsAt } from '#text';
import type { Language } from '#text';
import type { FactBook } from '../knowledge/fact-book.js';
import { told } from '../wording.js';
import type { Report } from '../rule.js';
import type { Misstated } from './statement.js';

const LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  country: { ko: '나라', en: 'country', fr: 'pays' },
  led: { ko: '이끈 나라', en: 'country led', fr: 'pays dirigé' },
  office: { ko: '직책', en: 'office', fr: 'fonction' },
  capital: { ko: '수도', en: 'capital', fr: 'capitale' },
  currency: { ko: '통화', en: 'currency', fr: 'monnaie' },
  nobel: { ko: '노벨상', en: 'Nobel prize', fr: 'prix Nobel' },
};

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  president: { ko: '대통령', en: 'president', fr: 'président' },
  'prime minister': { ko: '총리', en: 'prime minister', fr: 'Premier ministre' },
  chancellor: { ko: '총리', en: 'chancellor', fr: 'chancelier' },
  physics: { ko: '물리학', en: 'physics', fr: 'physique' },
  chemistry: { ko: '화학', en: 'chemistry', fr: 'chimie' },
  medicine: { ko: '생리의학', en: 'medicine', fr: 'médecine' },
  literature: { ko: '문학', en: 'literature', fr: 'littérature' },
  peace: { ko: '평화', en: 'peace', fr: 'paix' },
  economics: { ko: '경제학', en: 'economics', fr: 'économie' },
};

/** Tells what was said and what the fact book has, with its source. */
export function reportMisstated(text: string, misstated: Misstated, facts: FactBook): Report {
  const { start, end, fact, attribute, saw, right, plain } = misstated;
  const names = told((l) => right.map((value) => inWords(value, l, facts)).join(', '));
  const what = told((l) => inWords(fact.name, l, facts));
  const label = LABELS[attribute] ?? { ko: attribute, en: attribute, fr: attribute };
  const source = fact.attributes.find(({ name }) => name === attribute)?.source ?? fact.source;
  return {
    start,
    end,
    certainty: plain ? 'error' : 'warning',
    related: [],
    saw: wordsAt(text, saw),
    expected: names,
    message: {
      ko: `사실대장에는 다르게 적혀 있다. ${what.ko} – ${label.ko}: ${names.ko}.`,
      en: `The fact book says otherwise. ${what.en} – ${label.en}: ${names.en}.`,
      fr: `La base de faits dit autre chose. ${what.fr} – ${label.fr} : ${names.fr}.`,
    },
    working: {
      ko: `사실대장: ${what.ko} – ${label.ko} ${names.ko} (${source}).`,
      en: `Fact book: ${what.en} – ${label.en} ${names.en} (${source}).`,
      fr: `Base de faits : ${what.fr} – ${label.fr} ${names.fr} (${source}).`,
    },
  };
}

/** A value in the reader’s language: a field with its year, an office, or the name of an entry as it is written there. */
function inWords(value: string, language: Language, facts: FactBook): string {
  const [, word = value, year = ''] = /^(.+?)( \d{4})?$/.exec(value) ?? [];
  const known = WORDS[word];
  if (known) return known[language] + year;
  const entry = facts.named(value).find(({ name }) => name === value);
  if (!entry || language === 'en') return value;
  const isWritten = (name: string) => /[가-힣]/.test(name) === (language === 'ko');
  const names = entry.kind === 'place' ? entry.aliases : [entry.name, ...entry.aliases];
  return names.find(isWritten) ?? value;
}
