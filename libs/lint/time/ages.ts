import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';

/** The age that the text gives a person, with the name if one stands beside it. */
export interface Age extends Span {
  readonly years: number;
  readonly name?: string;
  readonly sentence: Sentence;
}

/** Each with the groups `age` and, where the name stands beside it, `name`. */
const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /(?<name>(?<![가-힣])[가-힣]{2,4})(?: ?(?:씨|군|양|대표|교수|감독|선수|의원|회장|사장|작가|배우|원장|박사|소장|기자|변호사|시장|장관|후보|이사장|위원장|총리|대통령|할머니|할아버지))?\((?<age>\d{1,3})(?:세|살)?(?=[)·,])/gu,
    /(?<![A-Za-z])(?<name>[A-Z])(?: ?모)? ?씨 ?\((?<age>\d{1,3})(?:세|살)?(?=[)·,])/gu,
    /(?<=\((?:19|20)\d\d년 ?(?:\d{1,2}월 ?)?생[·,] ?(?:만 ?)?)(?<age>\d{1,3})(?:세|살)?(?=[)·,])/gu,
    /(?<![가-힣])(?<age>(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?|다섯|여섯|일곱|여덟|아홉)(?= ?살(?:이|에|의|인|로|을|[.,)])|에 (?:입|데|은|첫|결|등|세|졸|대|무))/gu,
    /(?<=(?:올해|지금|현재|당시|이제|어느덧|벌써|나이|나이는) )(?<age>(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?)(?= ?살|인|이|의|에|,|\.|$)/gu,
    /(?<![가-힣])(?<age>(?:스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?)(?= ?번째 생일|이던|이었던|이 (?:되|됐|된)|을 (?:맞|넘)|에 접어|의 나이| 나이| 되던)/gu,
    /(?<=(?:19|20)\d\d년생인? [^.,“”]{1,20} (?:19|20)\d\d년 )(?<age>\d{1,3})세(?=를 일기로)/gu,
    /(?<!\d)(?<age>\d{1,3})(?= ?번째 생일)/gu,
    /(?<=향년 )(?<age>\d{2,3})(?=세|살|[.,)])/gu,
    /(?<age>(?<!\d)\d{1,3})(?:세|살)(?=의 나이|로|에|이던|였|인|이|의|였던|다|,)/gu,
  ],
  en: [
    /(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}’'-]{1,40}){1,2}),(?: aged)? (?<age>\d{1,3})(?=,| who| and |\.)/gu,
    /\b(?:[Aa]ged|[Aa]t the age of|[Aa]t age) (?<age>\d{1,3}|(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))\b(?! (?:months|weeks|days)|-)/gu,
    /\b(?<age>\d{1,3})[- ]years?[- ]old\b/gu,
    /\b(?:he|she|and|who) (?:is|was|turned|had turned) (?:only |just |already )?(?<age>\d{1,3})\b(?=[.,]| when| at| in (?:\p{Lu}|\d))/giu,
    /(?<=\p{Lu}\p{Ll}+, )(?<age>\d{2})(?=, (?:who|born|a|an|the|from|of|and)\b|,? (?:was|is) born)/gu,
    /(?<=\bborn in (?:19|20)\d\d, )(?:was|is|turned) (?<age>\d{1,3})\b(?= in | when |[,.])/gu,
    /\b(?<age>\d{1,3})(?:st|nd|rd|th) birthday(?= in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)/gu,
    /\b(?:will turn|turn|turned|turns) (?<age>\d{1,3})\b(?= in |[,.])/gu,
    /(?<=\) )was (?:only |just |already )?(?<age>\d{1,3}) when (?=(?:s?he|they) )/gu,
    /\b(?:died|dies|retires|retired|quits|married|debuted|graduated) (?:at|aged) (?<age>\d{1,3})\b/gu,
    /\bwho (?:is|was) (?:now )?(?<age>\d{2})\b(?=[,.])/gu,
    /\bI(?:[’']m| am) (?:now |only |already )?(?<age>\d{2})\b(?= and|[.,;”"]| now| years? old)/gu,
    /\bborn (?:in|on) [^.;]{4,60} (?:is|turned|turns) (?:now )?(?<age>\d{1,3})\b(?=[.,;]| and| this)/gu,
  ],
  fr: [
    /(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}’'-]{1,40}){1,2}), (?<age>\d{1,3}) ans/gu,
    /(?:âgée?|à l['’]âge) de (?<age>\d{1,3}|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt) ans/gu,
    /(?:morte?|décédée?|disparue?) à (?<age>\d{1,3}) ans/gu,
    /(?<!\p{L})à (?<age>\d{1,3}|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt) ans/gu,
    /(?<!\p{L})(?:fêt|célèbr)\p{L}{1,5} (?:ses|leurs) (?<age>\d{1,3}) ans(?= en)/gu,
    /(?<!\p{L})(?:Il|Elle) avait (?<age>\d{1,3}) ans(?= [àlq])/gu,
    /(?<!\p{L})(?:avait|aura|avait alors|n[’']avait que) (?:à peine |alors |seulement |déjà )?(?<age>\d{1,3}) ans(?= lorsqu| quand| au moment|[,.]| en)/gu,
    /(?<=(?<!\p{L})[Nn]ée? en (?:19|20)\d\d, (?:l[’']|le |la )\p{L}{3,20} (?:de |a ))(?<age>\d{1,2}) ans(?! d[’'])/gu,
    /\bqui a (?<age>\d{2}) ans(?=[,.])/gu,
    /\b[Jj][’']ai (?:déjà |maintenant )?(?<age>\d{2}) ans(?=[,.]| et| »|»|\u00a0»)/gu,
    /(?<!\p{L})née? (?:en|le) [^.;]{4,60} (?:a|fête) (?:ses )?(?<age>\d{1,3}) ans(?=[.,;]| et)/giu,
  ],
};

const TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const ONES = ['하나', '한', '둘', '두', '셋', '세', '넷', '네'];
const MORE = ['다섯', '여섯', '일곱', '여덟', '아홉'];

const FROM_FIVE =
  'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty|cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'
    .split('|')
    .map((names) => names.split(' '));

/** 45, 마흔다섯, six. */
export function yearsOf(age: string): number {
  if (/^\d/.test(age)) return Number(age);
  const spelt = FROM_FIVE.find((names) => names.includes(age))?.indexOf(age);
  if (spelt !== undefined) return spelt + 5;
  const tens = /^(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)/.exec(age)?.[0] ?? '';
  const rest = age.slice(tens.length);
  const one = ONES.indexOf(rest);
  const ones = rest === '' ? 0 : one >= 0 ? (one >> 1) + 1 : MORE.indexOf(rest) + 5;
  return (TENS[tens] ?? 0) + ones;
}

/** The ages of a text, in reading order. */
export function readAges(document: Document): Age[] {
  return document.sentences.flatMap((sentence) => {
    const words = document.text.slice(sentence.start, sentence.end);
    if (
      !/\d|살|나이|향년|생일|스물|서른|마흔|쉰|예순|일흔|여든|아흔|\bage|(?<!\p{L})ans?(?!\p{L})/u.test(words)
    )
      return [];
    const ages: Age[] = [];
    for (const pattern of PATTERNS[document.language]) {
      for (const match of words.matchAll(pattern)) {
        const { age = '', name } = match.groups ?? {};
        const start = sentence.start + match.index + match[0].lastIndexOf(age);
        const years = yearsOf(age);
        if (years > 120 || ages.some((other) => other.start === start)) continue;
        ages.push({ start, end: start + age.length, years, sentence, ...(name !== undefined && { name }) });
      }
    }
    return ages.sort((a, b) => a.start - b.start);
  });
}
