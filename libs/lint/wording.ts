import type { Language, Measure, Told } from '#text';

/** Figures as an editor reads them in a finding: four digits at most, in the words of their language. */

/** One sentence made in every language of the desk. */
export function told(make: (language: Language) => string): Told {
  return { ko: make('ko'), en: make('en'), fr: make('fr') };
}

/** 4억9000만, 490 million, 490 millions. */
export function sayNumber(value: number, language: Language, digits = 4): string {
  const sign = value < 0 ? '−' : '';
  const rounded = Number(Math.abs(value).toPrecision(digits));
  if (language === 'ko' && rounded >= 10_000) return sign + inMyriads(rounded);
  for (const [scale, word] of language === 'ko' ? [] : SCALES[language]) {
    if (rounded < scale) continue;
    const mantissa = rounded / scale;
    return `${sign}${plain(mantissa, language, digits)} ${language === 'fr' && mantissa >= 2 ? `${word}s` : word}`;
  }
  return sign + plain(rounded, language, digits);
}

/** An amount with its unit: 약속된 형태로 `7115억원`, `711.5 billion won`, `711,5 milliards de wons`. */
export function sayAmount(value: number, unit: Measure, language: Language, digits = 4): string {
  const number = sayNumber(value, language, digits);
  switch (unit.dimension) {
    case 'money': {
      const name = unit.name?.[language] ?? unit.id;
      if (language === 'ko') return `${number}${name}`;
      const of = language === 'fr' && Math.abs(value) >= 1e6 ? (/^[aeiouy]/.test(name) ? 'd’' : 'de ') : '';
      return `${number} ${of}${name}`;
    }
    case 'percent':
      return language === 'fr' ? `${number} %` : `${number}%`;
    case 'point':
      return {
        ko: `${number}%포인트`,
        en: `${number} percentage point${Math.abs(value) === 1 ? '' : 's'}`,
        fr: `${number} point${Math.abs(value) < 2 ? '' : 's'}`,
      }[language];
    case 'multiple':
      return { ko: `${number}배`, en: `${number} times`, fr: `${number} fois` }[language];
    case 'time':
      return {
        ko: `${number}${TIME[unit.id]?.[0] ?? ''}`,
        en: `${number} ${TIME[unit.id]?.[1] ?? ''}`,
        fr: `${number} ${TIME[unit.id]?.[2] ?? ''}`,
      }[language];
    case 'count':
      return language === 'ko' && /^[가-힣]/.test(unit.id) ? `${number}${unit.id}` : number;
    case 'number':
    case 'ordinal':
    case 'age':
      return number;
    default:
      return sayMeasure(number, Math.abs(value), unit.id, language);
  }
}

/** 26.1마일, 26.1 miles; symbols stay as they are: 42.2km, 42.2 km. */
function sayMeasure(number: string, value: number, id: string, language: Language): string {
  const [ko = id, en = id, ens = en, fr = id, frs = fr] = SPELLED[id] ?? [];
  if (language === 'ko') return `${number}${ko}`;
  return `${number} ${language === 'en' ? (value === 1 ? en : ens) : value < 2 ? fr : frs}`;
}

/** Units that are written out: Korean, English (one, several), French (one, several). */
const SPELLED: Readonly<Record<string, readonly string[]>> = {
  mile: ['마일', 'mile', 'miles', 'mile', 'miles'],
  ft: ['피트', 'foot', 'feet', 'pied', 'pieds'],
  in: ['인치', 'inch', 'inches', 'pouce', 'pouces'],
  yd: ['야드', 'yard', 'yards', 'yard', 'yards'],
  nmi: ['해리', 'nautical mile', 'nautical miles', 'mille marin', 'milles marins'],
  acre: ['에이커', 'acre', 'acres', 'acre', 'acres'],
  lb: ['파운드', 'pound', 'pounds', 'livre', 'livres'],
  oz: ['온스', 'ounce', 'ounces', 'once', 'onces'],
};

const SCALES = {
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
  fr: [
    [1e12, 'billion'],
    [1e9, 'milliard'],
    [1e6, 'million'],
  ],
} as const;

const TIME: Readonly<Record<string, readonly [ko: string, en: string, fr: string]>> = {
  s: ['초', 'seconds', 'secondes'],
  min: ['분', 'minutes', 'minutes'],
  h: ['시간', 'hours', 'heures'],
  d: ['일', 'days', 'jours'],
  wk: ['주', 'weeks', 'semaines'],
  mo: ['개월', 'months', 'mois'],
  yr: ['년', 'years', 'ans'],
  decade: ['0년', 'decades', 'décennies'],
  century: ['세기', 'centuries', 'siècles'],
};

function plain(value: number, language: Language, digits: number): string {
  const text = Number(value.toPrecision(digits)).toString();
  if (/e/.test(text)) return text;
  const [integer = '', fraction] = text.split('.');
  const separator = language === 'fr' ? '\u202f' : ',';
  const grouped =
    integer.length > 4 || language !== 'ko' ? integer.replace(/\B(?=(?:\d{3})+$)/g, separator) : integer;
  return fraction ? `${grouped}${language === 'fr' ? ',' : '.'}${fraction}` : grouped;
}

function inMyriads(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const [scale, word] of [
    [1e16, '경'],
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ] as const) {
    const count = Math.floor(rest / scale + 1e-9);
    if (count > 0) parts.push(`${count}${word}`);
    rest -= count * scale;
  }
  if (rest >= 1) parts.push(String(Math.round(rest)));
  return parts.join('');
}
