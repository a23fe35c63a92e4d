/** How a step is reported that lands elsewhere. */
import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import { told } from '../wording.js';
import type { Report } from '../rule.js';
import { sayWeekday } from './weekdays.js';
import type { Misstep } from './steps.js';

/** The finding of a day that is not where its words lead. */
export function misstep({ text }: Document, { landed, from, expected, kind }: Misstep): Report {
  const [there, here] = [wordsAt(text, landed), wordsAt(text, from)];
  const right = (l: Language): string => {
    if (kind === 'weekday') return sayWeekday(expected, l);
    return l === 'ko' ? `${expected}${{ day: '일', month: '월', year: '년' }[kind]}` : String(expected);
  };
  return {
    start: landed.start,
    end: landed.end,
    certainty: 'warning',
    related: [{ start: from.start, end: from.end }],
    saw: there,
    expected: told(right),
    message: {
      ko: '앞에 적힌 날에서 그만큼 간 날이 아니다.',
      en: 'The words lead from the day told before to another one.',
      fr: 'À partir du jour indiqué plus haut, les mots mènent à un autre.',
    },
    working: told((l) => `${here} → ${right(l)} ≠ ${there}`),
  };
}
