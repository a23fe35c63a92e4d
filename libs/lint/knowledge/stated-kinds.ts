/**
 * Where an article says what sort of thing something is: `K인 E`, `E라는 K`, `E(K)`, `E, a K`, `K such as E`, `le K E`.
 * One table of phrasings a language; a phrasing is what stands between the name and the word for its kind.
 */
import type { Language, Span } from '#text';
import { kindsOf } from './fact-book.js';
import type { FactMention, HouseFact } from './fact-book.js';
import { isA as kindIsA } from './taxonomy.js';
import type { Kind } from './taxonomy.js';
import type { Hit } from '../word-trie.js';

/** One statement of the text: this name is of that kind. */
export interface StatedKind {
  readonly name: FactMention;
  readonly word: Hit<readonly Kind[]>;
  /** False where the phrasing leaves room for another reading: more stands between, or the two only stand side by side. */
  readonly plain: boolean;
}

/**
 * Finds the statements of one sentence. `names` and `words` are those of the sentence, in reading order. Linear in their
 * number: a name is tried with the words next to it only.
 */
export function statedKinds(
  text: string,
  language: Language,
  sentence: Span,
  names: readonly FactMention[],
  words: readonly Hit<readonly Kind[]>[],
): StatedKind[] {
  const found: StatedKind[] = [];
  let first = 0;
  for (const [index, name] of names.entries()) {
    while ((words[first]?.end ?? Infinity) <= name.start - REACH) first++;
    const next = nextName(text, name, names.slice(index + 1, index + 3));
    for (let at = first; (words[at]?.start ?? Infinity) < name.end + REACH; at++) {
      const word = words[at];
      if (
        !word ||
        (word.start < name.end && name.start < word.end) ||
        interrupted(text, name, word, words, at)
      )
        continue;
      const between = text.slice(Math.min(word.end, name.end), Math.max(word.start, name.start));
      const context = { text, sentence, name, word, between, nextName: next };
      const plain = word.start < name.start ? KIND_FIRST[language](context) : NAME_FIRST[language](context);
      if (plain !== undefined) found.push({ name, word, plain });
    }
  }
  return found;
}

/** Where the next name stands that is another one, not the gloss of this one in brackets: 일반개인정보보호법(GDPR). */
function nextName(text: string, { end }: Span, following: readonly FactMention[]): number {
  const gloss = /^\([^()]{1,30}\)/.exec(text.slice(end, end + 34))?.[0].length ?? 0;
  return following.find(({ start }) => start >= end + gloss)?.start ?? Infinity;
}

/** True when another kind is said between the two: in `E, a company, makes chips` the chips are not E. */
function interrupted(text: string, name: Span, word: Span, words: readonly Span[], at: number): boolean {
  for (let other = at - 1; (words[other]?.start ?? -1) >= name.end; other--) {
    if (!/^[ (]/.test(text.slice(words[other]?.end, words[other + 1]?.start))) return true;
  }
  return false;
}

/** How far apart a name and its kind may stand, in code units. */
const REACH = 70;

interface Context {
  readonly text: string;
  readonly sentence: Span;
  readonly name: FactMention;
  readonly word: Hit<readonly Kind[]>;
  /** What stands between the two. */
  readonly between: string;
  readonly nextName: number;
}

/** Whether the phrasing says the kind plainly; undefined when it does not say it at all. */
type Phrasing = (context: Context) => boolean | undefined;

const KIND_FIRST: Readonly<Record<Language, Phrasing>> = {
  ko: koreanKindFirst,
  en: englishKindFirst,
  fr: frenchKindFirst,
};
const NAME_FIRST: Readonly<Record<Language, Phrasing>> = {
  ko: koreanNameFirst,
  en: englishNameFirst,
  fr: frenchNameFirst,
};

/** K인 E · K 중 하나인 E · K ‘E’ · K(E) */
function koreanKindFirst({ text, name, word, between }: Context): boolean | undefined {
  if (/^(?:\([^()]{1,30}\))? ?(?:중 하나|가운데 하나|의 하나|의 일종)?인 [‘“'"「『<《]?$/.test(between)) {
    return headKo(text, name) ? true : undefined;
  }
  // 소설 ‘기생충’의 감독: in quotation marks the name is what the kind stands beside.
  if (
    /^ [‘“「『<《]$/.test(between) &&
    /^[’”」』>》]의 /.test(text.slice(name.end, name.end + 3)) &&
    !isOrganisation(name)
  )
    return false;
  // CPU인 엔비디아 H100: whose it is may stand between, unless the kind is that of the owner.
  if (/^(?:\([^()]{1,30}\))?인 [가-힣A-Za-z]{2,10} [‘“'"「『<《]?$/.test(between))
    return headKo(text, name) && !isOrganisation(name) && !word.value.includes('company') ? false : undefined;
  if (between === '(') return text.charAt(name.end) === ')' ? true : undefined;
  if (!/^(?:\([^()]{1,30}\))?(?: | ?[‘“'"「『<《])$/.test(between)) return undefined;
  // 칸 영화제 황금종려상: a competition beside its prize.
  if (word.value.some((kind) => kindIsA(kind, 'competition'))) return undefined;
  if (!headKo(text, name)) return undefined;
  return isOrganisation(name) && !areClubs(name, word.value) ? undefined : true;
}

/** 프로농구단 LG 트윈스: a club is no part of another. */
function areClubs(name: FactMention, kinds: readonly Kind[]): boolean {
  return [kindsOf(name.value), kinds].every((all) => all.some((kind) => kindIsA(kind, 'sports club')));
}

/** E라는 K · E 같은 K · E 등 K · E(K) · E는 … K다 · H100 CPU */
function koreanNameFirst({ text, name, word, between, nextName }: Context): boolean | undefined {
  if (/^[’”'"」』>》]?\($/.test(between))
    return /^[),·]/.test(text.slice(word.end, word.end + 1)) ? true : undefined;
  const head = headKo(text, word);
  if (/^[’”'"」』>》]?(?:\([^()]{1,30}\))?이?(?:라는|란) (?:이름의 )?(?:[가-힣]{2,6} ){0,2}$/.test(between))
    return head ? true : undefined;
  if (
    /^[’”'"」』>》]?(?:\([^()]{1,30}\))? ?(?:(?:와|과) 같은|같은|등|등의) (?:[가-힣]{2,6}(?<![을를에은는이가]) ){0,2}$/.test(
      between,
    )
  ) {
    return head ? true : undefined;
  }
  if (between === ' ')
    return isA(name, CHIPS) && word.value.some((kind) => CHIPS.has(kind)) ? true : undefined;
  // 거미도 다른 곤충처럼, 박쥐는 조류 가운데 유일하게: one of the kind.
  if (
    /^(?:은|는|도|이|가) (?:다른|여느) $/.test(between) &&
    /^(?:들)?(?:처럼|과 같이|과 달리|과 마찬가지)/.test(text.slice(word.end, word.end + 10))
  )
    return true;
  if (
    /^(?:은|는) $/.test(between) &&
    /^ ?(?:가운데|중) (?:유일|가장|드물|몇 안)/.test(text.slice(word.end, word.end + 10))
  )
    return true;
  const says =
    /^(?:\([^()]{1,30}\))?(?:이다|다|였다|이었다|입니다|이며|며|이자|이고|인데|이지만|지만|로,|로 알려|로 꼽|로 불)/;
  if (nextName < word.start || !says.test(text.slice(word.end, word.end + 40))) return undefined;
  const subject = /^[’”'"」』>》]?(?:\([^()]{1,30}\))?(?:은|는|이|가|란|이란|도) /.exec(between)?.[0];
  if (subject === undefined) return undefined;
  const middle = between.slice(subject.length);
  if (
    /(?:것|곳|점|건|이유|문제|핵심|대상|기반|중심|결과|일부|아래|위|안|밖)(?:은|는|이|가|에|에는|에서) |[,.“”]|아니/.test(
      middle,
    )
  )
    return undefined;
  if (/(?:을|를|에서|에|으로|고|며) $/.test(middle)) return undefined;
  if (middle === '') return true;
  if (/[이가] $/.test(subject)) return undefined;
  return /^(?:[가-힣A-Za-z]{2,8} ){1,2}$|^(?:[가-힣]{1,6}에서 )?(?:가장|제일|손꼽히게) [가-힣]{1,4} $/.test(
    middle,
  );
}

/** True when the word is the head of its phrase: a particle, a bracket or a stop follows, and no further noun. */
function headKo(text: string, { end }: Span): boolean {
  const rest = text.slice(end, end + 40);
  const match = /^[’”'"」』>》]?(?:\([^()]{1,30}\))?(?<particle>[가-힣]*)(?<next>.?)/s.exec(rest);
  const { particle = '', next = '' } = match?.groups ?? {};
  if (particle === '의') return false;
  return (
    particle !== '' ||
    next === '' ||
    /[.,!?)\n”’"'·…:;]/.test(next) ||
    /^[’”'"」』>》]?(?:\([^()]{1,30}\))? (?:등|같은|위|안|밖|아래|속|앞|뒤|대신|덕분|때문|없이|이후|이전|말고|또는|및|\d)/.test(
      rest,
    )
  );
}

/** called E · such as E · the database E · its database, E, · K (E) */
function englishKindFirst({ text, sentence, name, word, between }: Context): boolean | undefined {
  if (
    /^,? (?:called|named|dubbed|known as|codenamed|such as|like|including|e\.g\.|namely) [‘“"']?(?:the )?$/.test(
      between,
    )
  )
    return true;
  if (/^ \([‘“"']?$/.test(between)) return text.charAt(name.end) === ')' ? true : undefined;
  if (isOrganisation(name)) return undefined;
  const chip = isA(name, CHIPS) && word.value.some((kind) => CHIPS.has(kind));
  if (
    !chip &&
    !/(?:(?:^|\s)(?:an?|the|its|their|our|his|her|this|of|on|in|with|using|from)|\p{L}[’']s) (?:[\p{L}\d-]+ ){0,3}$/iu.test(
      text.slice(Math.max(sentence.start, word.start - 50), word.start),
    )
  ) {
    return undefined;
  }
  const rest = text.slice(name.end, name.end + 24);
  if (/^ [‘“"']?$/.test(between) && !/^ ?[A-Z]|^[’']s /.test(rest)) return headEn(rest) ? true : undefined;
  return /^, [‘“"']?$/.test(between) && /^[’”"']?(?:[.)]|,(?! and| or| [A-Z]))/.test(rest)
    ? false
    : undefined;
}

/** E, a K · E is a K · E (a K) · E – a K · E as a K · E and other Ks · H100 CPUs */
function englishNameFirst({ text, name, word, between }: Context): boolean | undefined {
  if (/^[ -]$/.test(between))
    return isA(name, CHIPS) && word.value.some((kind) => CHIPS.has(kind)) ? true : undefined;
  const rest = text.slice(word.end, word.end + 24);
  if (!headEn(rest) && !/s$/i.test(text.slice(word.start, word.end))) return undefined;
  if (
    /^[’”"']?(?:,? and|,? or|,? like|,? unlike|,? as with) (?:all |most |many )?(?:other|similar) (?:\p{Ll}+ )?$/u.test(
      between,
    )
  )
    return isOneOfOthers(name, word);
  const match = ENGLISH.exec(
    between.replace(/\b(?:species|kind|type|sort|form|genus|family) of (?:an? )?(?=[\p{L} -]{0,20}$)/u, ''),
  );
  if (!match) return undefined;
  if (match[0].startsWith(' (') && !/^[),;]/.test(rest)) return undefined;
  return !/ as /.test(between);
}

const ENGLISH =
  /^[’”"']?(?: \([^()]{1,40}\))?(?:, (?:which (?:is|was) )?(?:an?|the|its|their|one of the|perhaps the|now an?)|,? (?:is|was|are|were|remains|became) (?:still |now |also |essentially |really |basically |simply )?(?:an?|the|one of the)|,? (?:are|were)| \((?:an?|the)?| [–—-] (?:an?|the)| as (?:an?|its|their|the|your)) ?(?:(?!(?:of|for|in|on|to|that|which|with|by|from|and|or|the|a|an|not|than|like|as|at|into|over|under|called|named|about|against)\b)[\p{L}\d][\p{L}\d.’'-]*,? ){0,4}$/u;

/** True when no further noun follows: `an operating system vendor` is a vendor. */
function headEn(rest: string): boolean {
  return /^(?:[.,;:!?)”"’'…\n]|$| (?:that|which|who|used|for|from|of|by|in|on|with|and|or|but|is|was|are|were|to|at|[a-z]{2,}ed|spread|found|caught|seen|sold|held|won|made|built|written|running|runs|run|known|called|named|whose|when|where|while|as|it|he|she|they|we|so|after|before|since|can|will|has|had|have|could|would|may|does|did|then|because|if|under|over|than|like|not|no|just|barely|about|last|this|next|yesterday|today|again|yet|too|only|also|–|—|-)\b| [–—-] | \()/.test(
    rest,
  );
}

/** le K E · un K baptisé E · des K comme E · K (E) */
function frenchKindFirst({ text, sentence, name, word, between }: Context): boolean | undefined {
  const before = text.slice(Math.max(sentence.start, word.start - 14), word.start);
  if (/(?:^|\s)(?:de|d[’'])$|(?:^|\s)(?:de|en|pour|par) $/.test(before)) return undefined;
  if (/(?:^|\s)(?:du|de la|de l[’']|des) ?$/.test(before) && isOrganisation(name)) return undefined;
  if (/^[ \u00a0]\([«“]?$/.test(between)) return text.charAt(name.end) === ')' ? true : undefined;
  if (!FRENCH_BEFORE.test(between)) return undefined;
  const beside = !/[é]e?s? |comme |que |dont /.test(between);
  if (beside && isA(name, HOSTS) && !word.value.some((kind) => HOSTS.has(kind))) return undefined;
  return !/(?:^|\s)(?:du|de la|de l[’']|des) ?$/.test(before);
}

const FRENCH_BEFORE =
  /^(?:(?: (?!(?:ne|n|se|s|that|relying|de|du|des|en|pour|qui|que|et|ou|sur|avec|par|à|au|aux|dans|le|la|les|un|une|comme|contre|chez|sans|sous|est|a|ont|sont)\b)[\p{L}-]+){0,3}),?(?: (?:appelé|nommé|baptisé|dénommé|surnommé)e?s?| (?:comme|tels? que|telles? que|dont))? (?:le |la |l[’'])?(?:[«“"] ?)?$/u;

/** E, un K · E est un K · E (un K) · E, K libre, · E comme K */
function frenchNameFirst({ text, name, word, between }: Context): boolean | undefined {
  if (/^[ \u00a0]$/.test(between))
    return isA(name, CHIPS) && word.value.some((kind) => CHIPS.has(kind)) ? true : undefined;
  const rest = text.slice(word.end, word.end + 4);
  if (/^,? (?:et|comme|ou) (?:tous |toutes )?(?:les |d[’'])?autres $/.test(between))
    return isOneOfOthers(name, word);
  const match = FRENCH_AFTER.exec(between);
  if (!match || /^[-’']/.test(rest)) return undefined;
  // In « Vénus, Sugar » one name stands beside another.
  if (match[0] === ', ' && /\p{Lu}/u.test(text.charAt(word.start))) return undefined;
  if (/\((?:une? )?$/.test(match[0]) && !/^[),;]/.test(rest)) return undefined;
  return !/ comme |, $/.test(between);
}

const FRENCH_AFTER =
  /^(?:[ \u00a0]?[»”"])?(?:[ \u00a0]\([^()]{1,40}\))?(?:, (?:qui (?:est|était) )?(?:une? (?:espèce |sorte |type |variété )(?:de |d[’'])|une? |le |la |l[’']|son |sa |leur |l[’']une? des |des |)|,? (?:est|était|sont|reste|demeure|devient) (?:aussi |désormais |avant tout |encore |donc |en fait )?(?:une? |le |la |l[’']|des |les |l[’']une? des )|[ \u00a0]\((?:une? )?| [–—-] (?:une? |le |la )| comme (?:une? )?)(?:(?:premier|première|nouveau|nouvelle|célèbre|grand|grande|petit|petite|simple|ancien|ancienne|autre|puissant|puissante|fameux|fameuse|meilleur|meilleure|principal|principale|véritable|seul|seule|gros|grosse|vieux|vieille|bon|bonne|jeune|(?:plus|moins) \p{Ll}+) ){0,2}$/u;

/** Debian and other organisations: a thing may be known by the name of those who make it. */
function isOneOfOthers(name: FactMention, { value }: Hit<readonly Kind[]>): boolean | undefined {
  return value.some((kind) => kindIsA(kind, 'organisation')) && !isOrganisation(name) ? undefined : true;
}

/** What other things are made for: un navigateur Android is one for Android. */
const HOSTS: ReadonlySet<Kind> = new Set([
  'operating system',
  'programming language',
  'cloud service',
  'company',
]);

const CHIPS: ReadonlySet<Kind> = new Set(['CPU', 'GPU', 'AI accelerator', 'memory chip', 'chip']);

function isA({ value }: FactMention, kinds: ReadonlySet<Kind>): boolean {
  return value.some(({ attributes }) =>
    attributes.some((one) => one.name === 'kind' && kinds.has(one.value)),
  );
}

function isOrganisation({ value }: FactMention): boolean {
  return value.some(({ kind }: HouseFact) => kind === 'organisation' || kind === 'person');
}
