import { wordsAt } from '#text';
import type { Language } from '#text';
import { told } from '../wording.js';
import type { Rule } from '../rule.js';

/** One word twice in a row, where no language says it twice: 이번 이번, in in, dans dans. */
export const doubledWord: Rule = {
  id: 'doubled-word',
  version: 1,
  categories: ['doubled_word'],
  *check({ text, language, prose }) {
    for (const sentence of prose) {
      for (const match of wordsAt(text, sentence).matchAll(TWICE)) {
        const [both, word = ''] = match;
        const at = sentence.start + match.index;
        if (SAID_TWICE[language].has(word.toLowerCase())) continue;
        if (PARTICLE_VERB.test(text.slice(Math.max(sentence.start, at - 16), at + both.length))) continue;
        yield {
          start: at,
          end: at + both.length,
          certainty: 'warning',
          related: [],
          saw: both,
          expected: told(() => word),
          suggestion: word,
          message: {
            ko: `같은 낱말이 잇달아 두 번 나온다: ${word}.`,
            en: `The same word stands twice: ${word}.`,
            fr: `Le même mot est écrit deux fois : ${word}.`,
          },
          working: told(() => `${word} + ${word}`),
        };
      }
    }
  },
};

/** A word without a capital and the same again; names (Duran Duran) and what is hyphenated are left alone. */
const TWICE = /(?<![\p{L}\p{N}\p{M}’'.-])(\p{Ll}+|[가-힣]+)[ \u00a0]\1(?![\p{L}\p{N}\p{M}’'-])/gu;

/** `They moved in in March`, `the law came on on Monday`: the first belongs to the verb. */
const PARTICLE_VERB =
  /\b(?:came|come|comes|coming|go|goes|going|went|log|logged|check|checked|sign|signed|move|moved|moving|turn|turned|step|stepped|brought|bring|set|took|take|taken|kick|broke|break|drop|dropped|hand|handed|call|called|carry|carried|live|lived|switch|switched|put|give|gave|fill|filled|join|joined|work|worked|kept|keep|hold|held|phased|clock|settled|let|roll|rolled) (in in|on on|up up|out out|off off|over over|by by|to to)$/u;

/** What is said twice to say it more strongly, or because grammar has it so. */
const SAID_TWICE: Readonly<Record<Language, ReadonlySet<string>>> = {
  ko: new Set(
    (
      '하나 더 또 아주 매우 정말 빨리 조금 구석 방울 두고 오래 자주 길이 서로 차례 차근 천천히 높이 멀리 가지 하루 모두 그래 네 예 자 참 점점 진짜 너무 많이 굽이 곳곳 ' +
      '송이 마디 조각 층층 알알이 칸칸이 집집 쉬엄 둥실 반짝 깜빡 두둥실 훨훨 펄펄 쿵쿵 똑똑 반짝반짝 엄마 아빠 안녕 여보 얘들아 아니 와 야 아 오 하 허 호 흑 쿵 뚝 딱 톡 탁 쉿 왜 어서 얼른 살살 살금 슬금 한잔 한발 한걸음 ' +
      '걸음 굽이 골목 마을 한 두 세 만세 자장 달달 줄줄 쑥쑥 콩콩 통통 꼭 꼭꼭 차차 점차 가만 가만히 찬찬히 고루 두루 이리 저리 요리 조리 그만 빙글 뱅글 흔들 출렁 철썩 찰싹 꿈틀 덜컹 삐걱 사각 바삭 아삭 말랑 물렁 울퉁 띄엄 이런 그런 저런'
    ).split(' '),
  ),
  en: new Set(
    'had that is very really so no never long many far yes ha hear there now bye knock tut well much big old little blah well hush pom tom can dum la da goody night boo chop choo cha aye hip win more her do who'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'nous vous très faire oui non si la y en bien trop plus tout petit vite doucement loin là tant chut toc ha ouah longtemps jamais beaucoup grand vrai encore cha bla pas tam can tic ici'.split(
      ' ',
    ),
  ),
};
