import type { Quantity } from '#text';

/** How many periods a length of time has: ten months, or 1년 and so twelve. */
export function lasting(
  period: string | undefined,
  { value, unit }: Quantity,
): readonly [number, number, number] | undefined {
  if (!period) return undefined;
  if (unit.id === period) return [value, value, value];
  const ratio = TIMES[`${period} ${unit.id}`];
  return ratio && [ratio[0] * value, ratio[1] * value, ratio[2] * value];
}

/** How many of the shorter period a longer one has: the least that may be meant (working days), the usual, the most. */
export const TIMES: Readonly<Record<string, readonly [low: number, usual: number, high: number]>> = {
  'min h': [60, 60, 60],
  'h d': [7, 24, 24],
  'd wk': [5, 7, 7],
  'd mo': [20, 30, 31],
  'd yr': [200, 365, 366],
  'wk mo': [4, 4.35, 4.5],
  'wk yr': [46, 52, 53],
  'mo yr': [12, 12, 12],
};

/** The words before a figure that make it one for each length of time. */
export const KOREAN_PERIODS: readonly (readonly [RegExp, string])[] = [
  [/(?:분당|1분에) ?$/, 'min'],
  [/(?:시간당|한 시간에|시급(?:은|이)?) ?$/, 'h'],
  [/(?:하루|매일|일일|1일|하루에|하루 평균|일평균) ?$/, 'd'],
  [/(?:매주|1?일?주일(?:에|이면)|한 주면|주당|한 주에?|1주일에|주 평균) ?$/, 'wk'],
  [/(?:매달|매월|(?<![가-힣])월|한 달에?|달마다|월평균|월 평균|한 달이면) ?$/, 'mo'],
  [/(?:매년|해마다|(?<![가-힣])연|연간|한 해에?|한 해면|1년이?면?|1년에|연평균|일 년에|일 년이면) ?$/, 'yr'],
];
export const ENGLISH_PERIODS: Readonly<Record<string, string>> = {
  minute: 'min',
  hour: 'h',
  hourly: 'h',
  day: 'd',
  daily: 'd',
  week: 'wk',
  weekly: 'wk',
  month: 'mo',
  monthly: 'mo',
  year: 'yr',
  annually: 'yr',
  annual: 'yr',
  yearly: 'yr',
};
export const FRENCH_PERIODS: Readonly<Record<string, string>> = {
  minute: 'min',
  heure: 'h',
  jour: 'd',
  quotidien: 'd',
  semaine: 'wk',
  hebdomadaire: 'wk',
  mois: 'mo',
  mensuel: 'mo',
  an: 'yr',
  année: 'yr',
  annuel: 'yr',
};
