/**
 * Who worked where, as the article itself says it: 윤 감독은 물결극단에서, 노 배우는 한빛극장에서 일했다; Nia Tremlett taught at
 * Ludlow College; ancienne ingénieure de Noctule. And who is credited with what an organisation made or did.
 */
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { NameMention, Person } from '../names/index.js';
import { readOwners } from '../credits/owners.js';
import { tieBefore, TIES_IN, UNNAMED } from './tie-phrases.js';
import type { Found, Manner, Saying } from './tie-phrases.js';

/** A person and an organisation that a sentence ties together. */
export interface Tie {
  readonly person: Person;
  /** The words that say it, from the name to the verb or the end of the clause. */
  readonly span: Span;
  readonly organisation: Span & { readonly name: string };
  readonly manner: Manner;
  /** Which sentence of the prose. */
  readonly sentence: number;
}

/** Reads the ties of an article, in reading order. */
export function readTies(document: Document): Tie[] {
  const { text, language, prose, people } = document;
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const owners = readOwners(document);
  const ties: Tie[] = [];
  let at = 0;
  for (const [index, sentence] of prose.entries()) {
    while ((mentions[at]?.mention.start ?? Infinity) < sentence.start) at++;
    let last = at;
    while ((mentions[last]?.mention.end ?? Infinity) <= sentence.end) last++;
    if (last === at) continue;
    for (const clause of clausesOf(text, language, sentence, mentions.slice(at, last))) {
      const said = clause.found ?? TIES_IN[language](text, sentence, clause, owners);
      for (const { name, start, end, manner } of said) {
        if (UNNAMED.has(name) || name.length < 2) continue;
        const organisation = { start, end, name };
        const span = { start: clause.start, end: Math.max(organisation.end, clause.end) };
        ties.push(
          ...clause.people.map((person) => ({ person, span, organisation, manner, sentence: index })),
        );
      }
    }
  }
  return ties;
}

/** What is said of one subject, or of several together: from behind the names to the next subject. */
interface Clause extends Saying {
  readonly people: readonly Person[];
  /** What was read before the name already. */
  readonly found?: readonly Found[];
}

interface Named {
  readonly person: Person;
  readonly mention: NameMention;
}

function clausesOf(text: string, language: Language, sentence: Span, named: readonly Named[]): Clause[] {
  const clauses: Clause[] = [];
  let joined: Named[] = [];
  for (const [index, { person, mention }] of named.entries()) {
    const end = afterTitle(text, mention);
    const next = named[index + 1]?.mention.start ?? sentence.end;
    const rest = text.slice(end, Math.min(next, end + 40));
    joined.push({ person, mention });
    if (language === 'ko') {
      const from = Math.max(sentence.start, mention.start - 60);
      const said = tieBefore(text.slice(from, mention.start), from, false);
      if (said) clauses.push({ start: said.at, from: said.at, end, people: [person], found: [said] });
    }
    if (
      next < sentence.end &&
      next - end < 12 &&
      /^(?:, ?| ?· ?|(?:와|과|하고|및) | and | et | & )$/.test(
        text.slice(end, beforeTitle(text, named[index + 1]?.mention, next)),
      )
    )
      continue;
    const subject =
      language === 'ko'
        ? /^(?: (?:두|세|네) [가-힣]{2,8})?(?:은|는|이|가|도|께서는) ?/.exec(rest)
        : /^/.exec(rest);
    if (subject) {
      const start = joined[0]?.mention.start ?? mention.start;
      const begun = beforeTitle(text, joined[0]?.mention, start);
      clauses.push({
        start: begun,
        from: end + subject[0].length,
        end: next,
        people: joined.map((one) => one.person),
      });
    } else if (language === 'ko' && /^(?:이다|다|였다|이었다|이며|였고|이었고)/.test(rest)) {
      const from = Math.max(sentence.start, mention.start - 100);
      const said = tieBefore(text.slice(from, mention.start), from, true);
      if (said) clauses.push({ start: said.at, from: said.at, end, people: [person], found: [said] });
    }
    joined = [];
  }
  return clauses.map((clause, index) => {
    if (clause.found) return clause;
    const following = clauses.slice(index + 1).find(({ found: read }) => !read);
    const end = following ? following.start : sentence.end;
    return { ...clause, end: trimmedEnd(text, clause.from, Math.max(end, clause.from)) };
  });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,.;]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Past a title behind the name and its gloss: 노지언 최고재무책임자(CFO). */
function afterTitle(text: string, { end, title }: NameMention): number {
  const past = title && title.start >= end && !/[,(]/.test(text.slice(end, title.start)) ? title.end : end;
  return past + (/^\([^()]{1,30}\)/.exec(text.slice(past, past + 34))?.[0].length ?? 0);
}

/** Where the mention begins: with the title or the form of address before the name. */
function beforeTitle(text: string, mention: NameMention | undefined, start: number): number {
  const title = mention?.title;
  if (title && title.end <= start && start - title.end <= 2) return title.start;
  const address = /(?:^|[\s(“"«])((?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Mlle|Pr)\.? )$/.exec(
    text.slice(Math.max(0, start - 7), start),
  );
  return start - (address?.[1]?.length ?? 0);
}
