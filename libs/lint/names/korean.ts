/** People in a Korean text: 문태오 대표, 안나 벨로니 오르비타 최고경영자, 감독 봉준호, 로랑 멜리아는 “…”, 문 대표, 다르노는 “…”. */
import type { Span, Unit } from '#text';
import { grouped } from '../grouped.js';
import { withoutParticle } from './particles.js';
import {
  adjoin,
  COUNT,
  ending,
  endsPhrase,
  isForeign,
  isKoreanName,
  isOrganisationWord,
  MIDDLE,
  PREFIXES,
  titleAt,
  tokensOf,
} from './korean-words.js';
import type { Token } from './korean-words.js';
import type { NameMention, Title } from './names.js';

/** Reads the people of a Korean text: first the full names, then the short forms of names that are known by then. */
export function koreanPeople(text: string, units: readonly Unit[]): NameMention[] {
  const lines = units.map((unit) => tokensOf(text, unit));
  const named = lines.flatMap((tokens) => fullNames(text, tokens));
  const found = [...named, ...titledTwice(text, lines, named)];
  const full = new Set(found.map(({ name }) => name));
  const taken = new Set(found.map(({ start }) => start));
  const again = lines.flatMap((tokens) => laterMentions(text, tokens, full, taken));
  return [...found, ...again].sort((a, b) => a.start - b.start);
}

/** 페트코바 의원, and again 페트코바 의원: one foreign word before the same title, twice, is a name. */
function titledTwice(
  text: string,
  lines: readonly (readonly Token[])[],
  named: readonly NameMention[],
): NameMention[] {
  const taken = named.flatMap(({ start, end, title }) => [{ start, end }, ...(title ? [title] : [])]);
  const starts = new Set(taken.map(({ start }) => start));
  const parts = new Set(named.flatMap(({ name }) => name.split(' ')));
  const pairs: { readonly pair: string; readonly mention: NameMention }[] = [];
  for (const tokens of lines) {
    tokens.forEach((token, index) => {
      const one = tokens[index - 1];
      if (!one || starts.has(token.start) || starts.has(one.start) || parts.has(one.word)) return;
      const title = titleAt(token);
      if (
        !title ||
        one.word.length < 3 ||
        one.word !== one.stem ||
        !isForeign(one) ||
        !adjoin(text, one, token)
      )
        return;
      if (
        isKoreanName(one, title) ||
        !/[^가-힣]|[츠크트프드브스즈르그코토포바카타파세메네페케테]/.test(one.word)
      )
        return;
      pairs.push({ pair: `${one.word} ${title.role.name}`, mention: mention(text, one, one, title) });
    });
  }
  return [...grouped(pairs, ({ pair }) => pair).values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) => same.map(({ mention }) => mention));
}

function fullNames(text: string, tokens: readonly Token[]): NameMention[] {
  const found: NameMention[] = [];
  tokens.forEach((token, index) => {
    const title = titleAt(token);
    const mention = title
      ? (before(text, tokens, index, title) ??
        after(text, tokens, index, title) ??
        afterClause(text, tokens, index, title))
      : speaker(text, tokens, index);
    if (!mention || mention.start < (found.at(-1)?.end ?? 0)) return;
    found.push(...others(text, tokens, index, mention), mention);
  });
  return found;
}

/** 조안 르노, 폴 가르니에 두 공동설립자: the names before the one beside the number. */
function others(
  text: string,
  tokens: readonly Token[],
  index: number,
  { start, title }: NameMention,
): NameMention[] {
  if (!COUNT.has(tokens[index - 1]?.word ?? '')) return [];
  const last = tokens.findLastIndex(({ end }, at) => at < index && end <= start);
  const [one, two] = [tokens[last], tokens[last - 1]];
  if (!one || !/^(?:, ?| ?· ?)$/.test(text.slice(one.end, start))) return [];
  if (isKoreanName(one, undefined)) return [mention(text, one, one, title)];
  if (!two || !adjoin(text, two, one) || !isForeign(two) || !isForeign(one)) return [];
  return [mention(text, two, one, title)];
}

/** NAME [전|현] [ORGANISATION] TITLE. */
function before(
  text: string,
  tokens: readonly Token[],
  index: number,
  title: Title,
): NameMention | undefined {
  // 주장 stands before the name of a captain; behind a name it is what somebody claims.
  if (tokens[index]?.stem === '주장') return undefined;
  let last = index - 1;
  while (last > 0 && isBetween(tokens[last]) && adjoin(text, tokens[last], tokens[last + 1])) last--;
  const run = runBefore(text, tokens, last, index);
  const [one, two, three, four] = [run[0], run[1], run[2], run[3]];
  if (!one) return undefined;
  if (isKoreanName(one, title)) return mention(text, one, one, title);
  if (two && isKoreanName(two, undefined) && isOrganisationWord(one))
    return mention(text, two, two, title, one);
  if (three && two && isKoreanName(three, undefined) && isOrganisationWord(one))
    return mention(text, three, three, title, cover(two, one));
  if (four && two && isForeign(four) && three && isForeign(three) && one.quoted && two.quoted) {
    return mention(text, four, three, title, cover(two, one));
  }
  if (
    three &&
    two &&
    isForeign(three) &&
    isForeign(two) &&
    (one.quoted || isOrganisationWord(one) || isForeign(one)) &&
    run.length === 3
  ) {
    return mention(text, three, two, title, one);
  }
  if (two && isForeign(two) && isForeign(one) && title.role.name !== 'mayor') {
    const middle = three && MIDDLE.has(two.word) && isForeign(three) ? three : two;
    return mention(text, middle, one, title);
  }
  return undefined;
}

/** 전, 현, 두: what may stand between a name and its title. */
function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (PREFIXES.has(token.word) || COUNT.has(token.word));
}

/** TITLE NAME, the name with a particle or before a stop: 감독 봉준호는, 공동설립자 폴 가르니에, 전문가 멜리앙 다르노는. */
function after(text: string, tokens: readonly Token[], index: number, title: Title): NameMention | undefined {
  const [token, one, two, three] = [tokens[index], tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (!token || !one || token.end !== title.end || one.quoted || !adjoin(text, token, one)) return undefined;
  if (title.role.name === 'mayor') return undefined;
  const korean = ending(one);
  if (
    isKoreanName(korean, one.word === one.stem ? undefined : title) &&
    !(two && adjoin(text, one, two) && titleAt(two))
  ) {
    return mention(text, one, ending(one), title);
  }
  if (!two || two.quoted || !adjoin(text, one, two) || endsPhrase(one)) return undefined;
  if (!isForeign(one) || !isForeign(ending(two))) return undefined;
  if (titleAt(two) || (three && adjoin(text, two, three) && two.word === two.stem)) return undefined;
  return mention(text, one, ending(two), title);
}

/** TITLE 로 온 NAME은, TITLE 을 맡은 NAME은, TITLE 이었던 NAME은. */
function afterClause(
  text: string,
  tokens: readonly Token[],
  index: number,
  title: Title,
): NameMention | undefined {
  const [token, verb] = [tokens[index], tokens[index + 1]];
  if (!token || !verb || !adjoin(text, token, verb)) return undefined;
  const copula = /^(?:이었던|였던|이던|인)$/.test(text.slice(title.end, token.end));
  const worked =
    /(?:로|으로|을|를)$/.test(token.word) &&
    /^(?:온|간|맡은|지낸|일한|일하는|뽑힌|선임된|임명된|취임한|있는|있던|뛴|뛰는|나선)$/.test(verb.word);
  if (!copula && !worked) return undefined;
  const [one, two] = [tokens[index + (copula ? 1 : 2)], tokens[index + (copula ? 2 : 3)]];
  if (!one || one.quoted || (worked && !adjoin(text, verb, one))) return undefined;
  if (one.word !== one.stem && isKoreanName(ending(one), undefined))
    return mention(text, one, ending(one), title);
  if (!two || two.word === two.stem || !adjoin(text, one, two) || !isForeign(one) || !isForeign(ending(two)))
    return undefined;
  return mention(text, one, ending(two), title);
}

/** Who speaks, without a title: 로랑 멜리아는 “…, 로랑 멜리아에 따르면, 로랑 멜리아는 말했다. */
function speaker(text: string, tokens: readonly Token[], index: number): NameMention | undefined {
  const [one, two] = [tokens[index - 1], tokens[index]];
  if (!two || two.word === two.stem) return undefined;
  const particle = two.word.slice(two.stem.length);
  const rest = text.slice(two.end, two.end + 8);
  const says =
    /^(?:은|는|이|가)$/.test(particle) &&
    /^\s?(?:[“"]|(?:말했|밝혔|덧붙였|설명했|강조했|주장했)다)/.test(rest);
  const source = particle === '에' && /^ (?:따르면|의하면)/.test(rest);
  if (!says && !source) return undefined;
  if (isKoreanName({ ...two, word: two.stem }, undefined)) return mention(text, two, ending(two));
  if (!one || one.quoted || !adjoin(text, one, two) || !isForeign(one) || !isForeign(ending(two)))
    return undefined;
  return mention(text, one, ending(two));
}

/** Full names again; a Korean surname before a title; the last word of a foreign name alone: 문 대표, 다르노는. */
function laterMentions(
  text: string,
  tokens: readonly Token[],
  full: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): NameMention[] {
  const found: NameMention[] = [];
  const surnames = new Set(
    [...full].flatMap((name) => (name.includes(' ') ? (name.split(' ').at(-1) ?? []) : [])),
  );
  const families = new Set([...full].flatMap((name) => (name.includes(' ') ? [] : name.charAt(0))));
  let skipTo = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.start < skipTo) return;
    if (taken.has(token.start)) {
      skipTo = token.end + (next && full.has(`${token.word} ${next.stem}`) ? next.word.length + 1 : 0);
      return;
    }
    const second = next && withoutParticle(next.word, 1);
    if (next && full.has(`${token.word} ${second}`) && adjoin(text, token, next)) {
      found.push(mention(text, token, { start: next.start, end: next.start + (second ?? '').length }));
      skipTo = next.end;
    } else if (full.has(token.stem) || full.has(token.word)) {
      const title =
        next && token.word === token.stem && adjoin(text, token, next) ? titleAt(next) : undefined;
      found.push(mention(text, token, full.has(token.word) ? token : ending(token), title));
    } else if (families.has(token.word) && next && adjoin(text, token, next)) {
      const title = titleAt(next);
      if (title) found.push({ ...mention(text, token, token, title), full: false });
    } else if (surnames.has(token.stem) && token.stem.length > 1) {
      found.push({ ...mention(text, token, ending(token)), full: false });
    } else if (surnames.has(token.word.slice(0, -1)) && token.word.length === 2) {
      if (/[은는이가]$/.test(token.word) && /^\s?[“"]/.test(text.slice(token.end, token.end + 2))) {
        found.push({ ...mention(text, token, { ...token, end: token.end - 1 }), full: false });
      }
    }
  });
  return found;
}

/** The words to the left of a title that may be a name and an organisation, the nearest first, four at most. */
function runBefore(text: string, tokens: readonly Token[], last: number, index: number): Token[] {
  const run: Token[] = [];
  for (let at = last; at >= 0 && run.length < 4; at--) {
    const token = tokens[at];
    if (!token || !adjoin(text, token, tokens[at + 1] ?? tokens[index])) break;
    if (
      run.length > 0
        ? endsPhrase(token)
        : /(?:에서|으로|에게|하는|하고|하며|했던|되는|있는|까지|부터)$/.test(token.word)
    )
      break;
    if (PREFIXES.has(token.word)) continue;
    run.push(token);
  }
  return run;
}

function mention(text: string, from: Span, to: Span, title?: Title, organisation?: Span): NameMention {
  const span = { start: from.start, end: to.end };
  const name = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
  return {
    ...span,
    name,
    full: true,
    ...(title && { title }),
    ...(organisation && { organisation: { start: organisation.start, end: organisation.end } }),
  };
}

function cover(from: Span, to: Span): Span {
  return { start: from.start, end: to.end };
}
