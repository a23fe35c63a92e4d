/** What a report counts first, the dead, the hurt, the arrested: the body counts the same, once, and otherwise. */
import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../document.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import type { Body, Contradicted } from './body.js';

/** What a report counts first: the dead, the hurt, the arrested. */
const TOLLS: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /사망|숨[지졌진]|목숨/,
    /부상|다[쳤친치]/,
    /체포|붙잡|검거|입건/,
    /실종/,
    /구조됐|구조된|구출/,
    /유죄|실형/,
  ],
  en: [
    /\b(?:dead|dies|died|kill(?:s|ed)?|deaths?|perished|lives)\b/i,
    /\b(?:injur\w+|hurt|wounded)\b/i,
    /\b(?:arrest\w*|detained|held)\b/i,
    /\bmissing\b/i,
    /\b(?:rescued|saved)\b/i,
    /\b(?:convict\w*|guilty)\b/i,
  ],
  fr: [
    /(?<!\p{L})(?:morte?s?|tuée?s?|décès|décédée?s?|meurent|péri|perdu la vie|trouvé la mort)(?!\p{L})/iu,
    /blessée?s?/i,
    /arrest\p{L}+|arrêté\p{L}*|interpell\p{L}+/iu,
    /disparue?s?/i,
    /secourue?s?|sauvée?s?/i,
    /condamnée?s?|coupables?/i,
  ],
};

/** `Fire kills 12` over a body in which nine people died: the body counts the same, once, and otherwise. */
export function toll(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): Contradicted | undefined {
  const shown =
    before(document, sentence, quantity, 12) +
    ' ' +
    wordsAt(document.text, quantity) +
    after(document, sentence, quantity, 12);
  const [kind, another] = TOLLS[document.language].filter((pattern) => pattern.test(shown));
  if (!kind || another || !counts(document, quantity)) return undefined;
  const counted = body.figures.filter(
    ({ quantity: told, sentence: within }) =>
      (told.unit.dimension === 'count' || told.unit.dimension === 'number') &&
      counts(document, told) &&
      !OF_THEM.test(document.text.slice(told.end, told.end + 12)) &&
      kind.test(before(document, within, told, 30) + ' ' + after(document, within, told, 30)) &&
      (tollOf(document, within, told) ?? kind) === kind,
  );
  const [figure, other] = counted;
  return figure && !other && figure.quantity.value !== quantity.value
    ? { figure, certainty: 'warning' }
    : undefined;
}

/** `폭우에 2명 실종` over two dead and one missing: what stands right behind each number says what it counts. */
export function tollBeside(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): Contradicted | undefined {
  const kind = tollOf(document, sentence, quantity);
  if (!kind || quantity.approximate || !counts(document, quantity)) return undefined;
  const counted = body.figures.filter(
    ({ quantity: told, sentence: within }) => tollOf(document, within, told) === kind,
  );
  const [figure, other] = counted;
  return figure && !other && !figure.quantity.approximate && figure.quantity.value !== quantity.value
    ? { figure, certainty: 'warning' }
    : undefined;
}

/** What the words right behind a number say that it counts. */
export function tollOf(document: Document, sentence: Sentence, quantity: Quantity): RegExp | undefined {
  const behind = after(document, sentence, quantity, document.language === 'ko' ? 8 : 24);
  const words = wordsAt(document.text, quantity) + (behind.split(/[,;.]/)[0] ?? '');
  return TOLLS[document.language].find((kind) => kind.test(words));
}

/** Two of them seriously: some of those counted just before. */
const OF_THEM = /^(?: (?:of (?:them|whom)|d[’']entre)|(?:은|이|는)? ?(?:중상|중태|경상))/;

/** 1심, 형사3단독, 2호: a number of something that is not counted. */
function counts({ text }: Document, { start, end, unit }: Quantity): boolean {
  return (
    unit.dimension === 'count' ||
    !(/[가-힣A-Za-z]/.test(text.charAt(start - 1)) || /[심단호차층부과동번위\p{Lu}]/u.test(text.charAt(end)))
  );
}
