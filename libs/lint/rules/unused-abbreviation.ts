import { wordsAt } from '#text';
import type { Document } from '../document.js';
import type { Report, Rule } from '../rule.js';

/** 마이크로소프트(MS), and never MS again: the gloss is of no use. What is known by its letters may be glossed for courtesy. */
export const unusedAbbreviation: Rule = {
  id: 'unused-abbreviation',
  version: 2,
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
        if (again < 3 && WELL_KNOWN.has(short)) continue;
        const start = sentence.start + match.index + match[0].length - short.length - 2 - full.length;
        yield report(start, sentence.start + match.index + match[0].length, full, short, again);
      }
    }
  },
};

const KOREAN = /(?<name>[가-힣]{2,15})\((?<short>[A-Z]{2,5})\)/g;
const LATIN = /(?<name>(?:[\p{L}’'-]{1,20} ){2,9})\((?<short>[A-Z]{2,6})\)/gu;

/** Known by the letters alone, so that the gloss is a courtesy: no one asks whether they come again. */
const WELL_KNOWN = new Set(
  (
    'AI IT PC TV EU UN US UK USA NATO WHO IMF OECD IOC FIFA UEFA NASA FBI CIA CEO CFO CTO COO GDP GNP CPI DNA RNA VAT TVA PIB ONU OMS OTAN FMI OCDE ' +
    'PDG GPU CPU LLM VM OS DB API USB GPS LED LNG IPO ETF HIV AIDS SNS OTT KBS MBS SBS UNESCO UNICEF ICT KTX SRT SNCF RATP BBC CNN'
  ).split(' '),
);

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
  // Agence nationale de l’eau (ANE): small words have no letter, the others need no capital but the first.
  for (let size = short.length; size <= parts.length; size++) {
    const tail = parts.slice(-size);
    const initials = tail
      .filter((part) => !SMALL_WORDS.test(part))
      .map((part) =>
        part
          .replace(/^[ld][’']/i, '')
          .charAt(0)
          .toUpperCase(),
      )
      .join('');
    if (initials === short && /^\p{Lu}/u.test(tail[0] ?? '')) return tail.join(' ') + ' ';
  }
  return '';
}

const SMALL_WORDS = /^(?:de|du|des|la|le|les|et|en|à|au|aux|pour|sur|of|the|and|for|in|on|to)$/i;

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
