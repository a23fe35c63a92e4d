import type { Language, Quantity } from '#text';
import type { Document } from '../document.js';
import { before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { contentWords, sharedWords } from '../subjects.js';

/** A cumulative sum and the two rounds that the text tells of, a first and the one that the article is about. */
export interface Rounds {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

interface RoundWords {
  readonly cumulative: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
}

const WORDS: Readonly<Record<Language, RoundWords>> = {
  ko: {
    cumulative: /누적|지금까지 (?:모은|받은|유치한)|총 (?:투자금|모금액)/,
    first: /첫|처음|1차|창업 (?:때|당시)|시드/,
    second: /두 번째|2차|둘째/,
  },
  en: {
    cumulative: /\b(?:so far|to date|in all|in total|altogether|cumulative|total)\b/i,
    first: /\b(?:first|initial|seed|earlier)\b/i,
    second: /\b(?:second|two rounds|twice)\b/i,
  },
  fr: {
    cumulative: /au total|en tout|jusqu['’]ici|à ce jour|cumul/i,
    first: /premi(?:er|ère)|initial|amorçage/i,
    second: /deuxième|second|deux (?:tours|levées)/i,
  },
};

/**
 * `두 번째 투자 유치다. 처음에는 투자금 30억원을 모았다. 누적 투자 유치액은 …`: the first round stands beside the total, the second is
 * the sum that the article began with, of the same things by the words around it.
 */
export function readRounds(document: Document): Rounds[] {
  const words = WORDS[document.language];
  const rounds: Rounds[] = [];
  for (const sentence of document.sentences) {
    const total = onlySum(sentence);
    if (!total || !words.cumulative.test(document.text.slice(sentence.start, sentence.end))) continue;
    const earlier = [document.sentences[sentence.index - 1], document.sentences[sentence.index - 2]].filter(
      (other) => other?.paragraph === sentence.paragraph,
    );
    const around = earlier.map((other) => document.text.slice(other?.start, other?.end)).join(' ');
    const first = earlier
      .filter((other) => other && words.first.test(document.text.slice(other.start, other.end)))
      .map((other) => other && onlySum(other))[0];
    if (first?.unit.id !== total.unit.id || !words.second.test(around)) continue;
    const wanted = contentWords(before(document, sentence, total, 40), document.language);
    const second = document.sentences.slice(0, sentence.index - 1).find((other) => {
      const sum = onlySum(other);
      const said = contentWords(document.text.slice(other.start, other.end), document.language);
      return (
        sum &&
        sum !== first &&
        sum.unit.id === total.unit.id &&
        sum.value < total.value &&
        sharedWords(wanted, said) > 0
      );
    });
    const sum = second && onlySum(second);
    if (sum) rounds.push({ total, parts: [sum, first] });
  }
  return rounds;
}

function onlySum(sentence: Sentence): Quantity | undefined {
  const sums = sentence.quantities.filter(({ unit, vague }) => unit.dimension === 'money' && !vague);
  return sums.length === 1 ? sums[0] : undefined;
}
