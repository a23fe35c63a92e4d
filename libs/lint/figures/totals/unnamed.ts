import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { after, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { addable, row } from './row.js';
import { unequal } from './total.js';
import type { Total } from './total.js';
import { REST } from './total-words.js';
import type { TotalGrammar } from './total-words.js';

/** A list that no word calls the parts of the figure before it, in the forms that leave no other reading. */
export function unnamedList(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total[] {
  return [
    openedList(document, grammar, sentence, quantities),
    companions(document, sentence, quantities),
    enumerated(document, sentence, quantities),
    toldBefore(document, grammar, sentence, quantities),
  ].filter((total) => total !== undefined);
}

/** `500억원(국비 300억원, 도비 150억원)`: no word says total, but a bracket that holds figures of its kind and no more. */
function openedList(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  for (const total of quantities) {
    const bracket = /^(?: \p{L}+){0,2}? ?\(([^()]{5,120})\)/u.exec(after(document, sentence, total, 130));
    const colon =
      document.language === 'ko' || total.unit.dimension === 'number'
        ? null
        : /^(?: \p{L}+){0,2}?[ \u00a0]?: /u.exec(after(document, sentence, total, 40));
    const behind = after(document, sentence, total, 30);
    const split =
      document.language === 'ko'
        ? /^(?:은|는|을|를) /.test(behind) && PAID.test(document.text.slice(total.end, sentence.end))
        : grammar.opens.test(behind) && grammar.made.test(behind);
    if (!bracket && !colon && !split) continue;
    const found = row(
      document,
      grammar,
      sentence,
      quantities,
      total,
      bracket ? total.end + bracket[0].length : sentence.end,
    );
    // `Four countries: Kenya took four …`: how long the list is, and no sum.
    const entries = document.text.slice(total.end, sentence.end).split(/,| and | et |와 |과 /).length;
    if (found && total.value !== entries) return found;
  }
  return undefined;
}

/** Who pays what: the parts of all that it costs. */
const PAID = /(?:국비|도비|시비|군비|민자)[^.]*(?:마련|조달|충당|구성|나눠|분담|부담)/;

/** `240 people, 150 in Cardiff and 80 in Swansea`: one preposition before the place of each, and `and` before the last. */
function companions(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  if (document.language === 'ko') return undefined;
  for (let index = 0; index + 2 < quantities.length; index += 1) {
    const [total, ...parts] = quantities.slice(index);
    const row = parts.slice(0, 6);
    if (total?.unit.dimension !== 'count' || total.approximate) continue;
    const gaps = [total, ...row].map((part, at) =>
      document.text.slice(part.end, row[at]?.start ?? part.end + 12),
    );
    const one = /^(?: \p{L}+)? (in|at|on|for|from|à|au|aux|en|chez|pour|dans) \p{L}/u.exec(
      gaps[1] ?? '',
    )?.[1];
    // En Espagne et au Portugal.
    const link = one && COUNTRY.test(one) ? '(?:en|au|aux)' : one;
    if (!link || !/^(?: \p{L}+)?, $/u.test(gaps[0] ?? '')) continue;
    const like = (gap: string) =>
      new RegExp(`^(?: \\p{L}+)? ${link} (?:the |la |le )?\\p{Lu}[\\p{L}’'-]*`, 'u').test(gap);
    const last = row.findIndex((_, at) => /(?: and| et) $/.test(gaps[at] ?? ''));
    const listed = row.slice(0, last + 1);
    if (
      last < 1 ||
      !listed.every((part, at) => like(gaps[at + 1] ?? '') && addable(part, total, document.language))
    )
      continue;
    if (listed.slice(0, -1).some((part, at) => (listed[at + 1]?.start ?? 0) - part.end > 30)) continue;
    const end = listed.at(-1)?.end ?? total.end;
    if (/(?:including|of which|of whom|dont|notamment)/.test(document.text.slice(total.end, end))) continue;
    const found = unequal(total, listed, 'near');
    if (found && found.sum.value > total.value * 0.75 && end <= sentence.end) return found;
  }
  return undefined;
}

const COUNTRY = /^(?:en|au|aux)$/;

/** 출품작은 48점으로 서울 20점, 부산 18점, 대구 12점이다: three or more, up to the end of the sentence. */
function enumerated(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  const [total, ...parts] = quantities;
  if (document.language !== 'ko' || !total || total.vague || total.approximate || parts.length < 3)
    return undefined;
  if (parts.some(({ unit }) => unit.id !== total.unit.id)) return undefined;
  const gaps = [total, ...parts].map((part, at) =>
    document.text.slice(part.end, parts[at]?.start ?? sentence.end),
  );
  const opens = /^(?:으로|로),? [가-힣]{1,8} ?$/.test(gaps[0] ?? '');
  const named = gaps.slice(1, -1).every((gap) => /^, [가-힣]{1,8} ?$/.test(gap));
  if (!opens || !named || !/^(?:이다|다|이었다|였다|이며|씩이다|으로 (?:구성|이뤄))/.test(gaps.at(-1) ?? ''))
    return undefined;
  const found = unequal(total, parts, 'near');
  return found && Math.abs(found.sum.value / total.value - 1) < 0.3 ? found : undefined;
}

/** 월동대원은 17명이었다. 연구반 8명, 정비반 5명, 지원반 3명이 지냈다: a bare list of three or more right after their number. */
function toldBefore(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  const apart = previousOf(document, sentence)?.quantities ?? [];
  const [total, ...parts] = apart.length === 1 ? [...apart, ...quantities] : quantities;
  if (total?.unit.dimension !== 'count' || total.vague || total.approximate) return undefined;
  if (document.language !== 'ko' || parts.length < 3 || parts.some(({ unit }) => unit.id !== total.unit.id))
    return undefined;
  if (
    !/^(?:이었다|이다|였다|입니다|이었습니다|뿐이었다)\.\s?/.test(
      document.text.slice(total.end, total.end + 10),
    )
  )
    return undefined;
  const gaps = parts.slice(1).map((part, at) => document.text.slice(parts[at]?.end, part.start));
  const named = gaps.every((gap) => /^, [가-힣]{1,8} ?$/.test(gap));
  const said = document.text.slice(total.end, sentence.end);
  if (!named || grammar.open.test(said) || REST.test(said)) return undefined;
  const found = unequal(total, parts, 'near');
  return found && Math.abs(found.sum.value / total.value - 1) < 0.4 ? found : undefined;
}
