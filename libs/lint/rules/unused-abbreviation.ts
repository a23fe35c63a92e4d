import { wordsAt } from '#text';
import type { Document } from '../document.js';
import type { Report, Rule } from '../rule.js';

/** 마이크로소프트(MS), and then the full name every time: the gloss is of no use. Only where the full name does come again. */
export const unusedAbbreviation: Rule = {
  id: 'unused-abbreviation',
  version: 1,
  categories: ['unused_abbreviation'],
  *check(document) {
    const { text, prose, language } = document;
    const uses = countWords(document, /(?<![A-Za-z0-9])[A-Z][A-Za-z]{0,3}[A-Z](?![A-Za-z0-9])/g);
    const seen = new Set<string>();
    for (const sentence of prose) {
      const words = wordsAt(text, sentence);
      for (const match of words.matchAll(language === 'ko' ? KOREAN : LATIN)) {
        const { name = '', short = '' } = match.groups ?? {};
        const full = language === 'ko' ? name : spelledOut(name, short);
        if (!full || seen.has(short)) continue;
        seen.add(short);
        if ((uses.get(short) ?? 0) > 1) continue;
        const again = timesOf(text, full);
        if (again < LEAST) continue;
        const start = sentence.start + match.index + match[0].length - short.length - 2 - full.length;
        yield report(start, sentence.start + match.index + match[0].length, full, short, again);
      }
    }
  },
};

const KOREAN = /(?<name>[가-힣]{2,15})\((?<short>[A-Z]{2,5})\)/g;
const LATIN = /(?<name>(?:[\p{L}’'-]{1,20} ){2,7})\((?<short>[A-Z]{2,6})\)/gu;

/** The full name must come this often, its introduction included, before the gloss is called useless. */
const LEAST = 3;

/** Of the words before the bracket those that the letters stand for: from the one that begins with the first letter. */
function spelledOut(words: string, short: string): string {
  const parts = words
    .trim()
    .replaceAll(/(?<=^| )[LlDd][’'](?=\p{Lu})/gu, '')
    .split(' ');
  for (let size = short.length; size <= Math.min(parts.length, short.length + 3); size++) {
    const tail = parts.slice(-size);
    const initials = tail
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => part.charAt(0))
      .join('');
    if (initials === short) return tail.join(' ') + ' ';
  }
  return '';
}

function countWords({ text }: Document, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function timesOf(text: string, name: string): number {
  let times = 0;
  const word = name.trimEnd();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++;
  return times;
}

function report(start: number, end: number, full: string, short: string, times: number): Report {
  const name = full.trim();
  return {
    start,
    end,
    certainty: 'info',
    related: [],
    saw: `${name}(${short})`,
    expected: { ko: name, en: name, fr: name },
    message: {
      ko: `약어 ${short}: 다시 쓰이지 않는다.`,
      en: `The abbreviation ${short} is never used again.`,
      fr: `Le sigle ${short} n’est jamais réutilisé.`,
    },
    working: {
      ko: `${name} ${times}번, ${short} 1번.`,
      en: `${name}: ${times} times; ${short}: once.`,
      fr: `${name} : ${times} fois ; ${short} : une fois.`,
    },
  };
}
