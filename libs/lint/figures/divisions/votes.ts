import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import type { Division } from './division.js';
import { UNTOLD } from './division.js';

/** Before the figures of a vote. */
const VOTES: readonly RegExp[] = [
  /찬성(?:은|이|표는?|표가)? ?$/,
  /반대(?:는|가|표는?|표가)? ?$/,
  /(?:기권|무효)(?:은|는|이|표는?|표가)? ?$/,
];

/** Before or at the number of those who voted. */
const VOTERS: Readonly<Record<Language, RegExp>> = {
  ko: /(?:재석|참석|출석|투표|표결)[^.,]{0,10}$/,
  en: /^[\d,]+ (?:\p{L}+ ){1,2}(?:(?:who )?(?:were |had |have |all ){0,2}(?:present|voting|voted|took part|taken part)|cast (?:a|their) (?:vote|ballot))/iu,
  fr: /(?:présents|votants|suffrages exprimés)|^[\d\s]+(?:\p{L}+ ){1,2}ont (?:tous |toutes )?(?:voté|pris part|participé)/iu,
};

/** 찬성 150표, 반대 40표, 기권 10표, with 재석 200명 in the same sentence or beside it. */
export function votes(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language !== 'ko') return namedVotes(document, sentence, quantities);
  const parts = quantities.filter((quantity) =>
    VOTES.some((label) => label.test(before(document, sentence, quantity, 8))),
  );
  const voting = quantities.filter((quantity) => VOTING.test(after(document, sentence, quantity, 8)));
  const judges = quantities.find((quantity) =>
    /^(?:이|의)? ?(?:가운데|중)/.test(after(document, sentence, quantity, 6)),
  );
  // 재판관 7명 가운데 5명이 찬성하고 2명이 반대했다.
  const said = wordsAt(document.text, sentence);
  if (
    parts.length < 2 &&
    voting.length === 2 &&
    judges &&
    judges.start < (voting[0]?.start ?? 0) &&
    !UNTOLD.ko.test(said) &&
    quantities.length === 3
  )
    return { whole: judges, parts: voting, kind: 'votes' };
  if (parts.length < 2) return undefined;
  const around = [sentence, document.sentences[sentence.index - 1], document.sentences[sentence.index + 1]];
  for (const place of around) {
    if (place?.paragraph !== sentence.paragraph) continue;
    const whole = place.quantities.find(
      (quantity) =>
        !parts.includes(quantity) &&
        quantity.unit.dimension === 'count' &&
        (VOTERS.ko.test(before(document, place, quantity, 18)) ||
          ALL_VOTED.test(after(document, place, quantity, 24))),
    );
    if (whole) return { whole, parts, kind: 'votes' };
  }
  if (parts.length < 3) return undefined;
  const present = countedPresent(document);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return present && Math.abs(sum - present.value) <= 3 ? { whole: present, parts, kind: 'votes' } : undefined;
}

/** 재석 의원 13명: the one number of those who were there, wherever the article has it. */
function countedPresent(document: Document): Quantity | undefined {
  const counted = document.sentences.flatMap((place) =>
    place.quantities.filter(
      (quantity) =>
        quantity.unit.id === '명' &&
        /(?:재석|출석)(?: ?[가-힣]{2,3})? ?$/.test(before(document, place, quantity, 10)),
    ),
  );
  return counted.every(({ value }) => value === counted[0]?.value) ? counted[0] : undefined;
}

const VOTING = /^(?:이|은|만)? ?(?:찬성|반대|기권)/;

/** 재적 의원 15명이 모두 표결에 참여해. */
const ALL_VOTED = /^(?:이|의)? ?(?:전원|모두)(?:이|가)? ?(?:표결|투표)/;

const BALLOT: Readonly<Record<'en' | 'fr', readonly [RegExp, RegExp]>> = {
  en: [
    /^(?: votes?)? to $|^(?: votes?)? (?:in favour|for)(?:,| and) $|^(?: votes?)?,? against $/i,
    /^,? (?:against )?with $|^ against(?:,| and| with) (?:and )?$/i,
  ],
  fr: [/^(?: voix)? (?:pour(?:,| et) |contre )$/i, /^(?: contre)?(?:,| et) (?:et )?$/i],
};

/** `By 150 votes to 40, with 20 abstentions`, and how many voted. */
function namedVotes(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language === 'ko') return undefined;
  const [between, then] = BALLOT[document.language];
  const said = document.text.slice(sentence.start, sentence.end);
  if (!/\bvote|\bvoix\b|ballot|suffrages|abst/i.test(said)) return undefined;
  for (let index = 1; index < quantities.length; index += 1) {
    const [yes, no, none] = [quantities[index - 1], quantities[index], quantities[index + 1]];
    if (
      !yes ||
      !no ||
      !between.test(
        document.text.slice(yes.figure.end, no.start).replace(/^ \p{L}+(?= (?:to|contre|against)) /u, ' '),
      )
    )
      continue;
    const abstained =
      none &&
      then.test(document.text.slice(no.end, none.start)) &&
      /abst/i.test(document.text.slice(none.start, none.end + 14))
        ? none
        : undefined;
    const parts = abstained ? [yes, no, abstained] : [yes, no];
    // `Sur 45 élus`: who says of how many in the same breath is not to be held against the sentence beside it.
    const own = quantities.find(
      (quantity) =>
        !parts.includes(quantity) && /(?:sur|out of) $/i.test(before(document, sentence, quantity, 8)),
    );
    if (own) return abstained ? { whole: own, parts, kind: 'votes' } : undefined;
    const places = [sentence, document.sentences[sentence.index - 1], document.sentences[sentence.index + 1]];
    for (const place of places) {
      const whole = place?.quantities.find(
        (quantity) =>
          !parts.includes(quantity) &&
          VOTERS[document.language].test(document.text.slice(quantity.start, quantity.end + 24)),
      );
      if (whole && abstained) return { whole, parts, kind: 'votes' };
    }
  }
  return undefined;
}
