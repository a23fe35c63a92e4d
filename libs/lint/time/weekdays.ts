/** The days of the week as a finding says them. */
import type { Language } from '#text';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};

/** 0 for Sunday to 6 for Saturday. */
export function sayWeekday(index: number, language: Language): string {
  return WEEKDAYS[language][index] ?? '';
}
