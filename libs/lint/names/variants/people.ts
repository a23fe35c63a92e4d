/** People whose names an article spells two ways. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../../document.js';
import type { FactBook } from '../../knowledge/fact-book.js';
import {
  GIVEN,
  HONORIFICS,
  NOT_OF_NAMES,
  runsOf,
  spellingDistance,
  surnameOf,
  TITLES,
  withoutParticle,
} from '../index.js';
import type { NameMention, Person } from '../index.js';
import { countUpTo, spanAt } from '../../places.js';

/** A spelling, and the place where the article has the name that is meant. */
export interface Variant {
  readonly place: Span;
  readonly written: string;
  readonly proof: Span;
  readonly name: string;
  /** Only the spelling speaks for it, and nothing that stands beside the two. */
  readonly doubtful?: boolean;
}

/** Finds the people of whose names there are two spellings. */
export function* personVariants(document: Document, facts: FactBook): Iterable<Variant> {
  yield* people(document, facts);
  if (document.language === 'ko') {
    yield* foreignSurnames(document);
    yield* foreignStrays(document);
  } else {
    yield* strays(document, facts);
    yield* surnames(document, facts);
  }
}

/** 노지언 최고기술책임자 and 노지헌 CTO; Gethin Doyle and Gethyn Doyle. */
function* people(document: Document, facts: FactBook): Iterable<Variant> {
  for (const [first, second] of likelyPairs(document.people)) {
    const [known, variant] = byWeight(first, second);
    if (!samePerson(document, known, variant, facts)) continue;
    const mention = variant.mentions.find(({ full }) => full);
    const proof = known.mentions.find(({ full }) => full);
    if (mention && proof) yield { place: mention, written: variant.name, proof, name: known.name };
  }
}

/** Pairs that share a half of the name, or, in Korean, the surname and a title: nothing else is compared. */
function* likelyPairs(people: readonly Person[]): Iterable<readonly [Person, Person]> {
  const shelves = new Map<string, Person[]>();
  for (const person of people) {
    const parts = person.name.split(' ');
    const keys =
      parts.length > 1 ? parts.map((part, index) => `${index === 0 ? 'given' : 'family'} ${part}`) : [];
    if (/^[가-힣]{3,4}$/.test(person.name)) keys.push(`sound ${soundOf(person.name)}`);
    if (/^[가-힣]{2,4}$/.test(person.name))
      keys.push(...rolesOf(person).map((role) => `${person.name.charAt(0)} ${role}`));
    // Nikolai Petrov and Nikolay Pietrov, skipper both.
    if (parts.length === 2)
      keys.push(...rolesOf(person).map((role) => `${parts.map((part) => part.charAt(0)).join('')} ${role}`));
    const seen = new Set<Person>();
    for (const key of new Set(keys)) {
      const shelf = shelves.get(key) ?? [];
      for (const other of shelf.slice(-MOST_ALIKE)) {
        if (!seen.has(other)) yield [other, person];
        seen.add(other);
      }
      shelves.set(key, [...shelf, person]);
    }
  }
}

/** In a text with more bearers of one surname than this, it says nothing. */
const MOST_ALIKE = 12;

/** The spelling that the article uses more often, or first, is the one that it means. */
function byWeight(one: Person, other: Person): readonly [Person, Person] {
  const times = ({ mentions }: Person) => mentions.filter(({ full }) => full).length;
  const [a, b] = [times(one), times(other)];
  if (a !== b) return b > a ? [other, one] : [one, other];
  const first = ({ mentions }: Person) => mentions.find(({ full }) => full)?.start ?? Infinity;
  return first(other) < first(one) ? [other, one] : [one, other];
}

function samePerson(document: Document, known: Person, variant: Person, facts: FactBook): boolean {
  if (variant.mentions.filter(({ full }) => full).length > 1 && known.mentions.length > 1) return false;
  if (facts.named(known.name).length > 0 && facts.named(variant.name).length > 0) return false;
  const [a, b] = [known.name.split(' '), variant.name.split(' ')];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((part, index) => (part === b[index] ? [] : index));
  const [at] = differing;
  if (at === undefined || !differing.every((index) => near(a[index] ?? '', b[index] ?? ''))) return false;
  if (differ(document, known, variant) || !sameSex(known, variant)) return false;
  const [roles, others] = [titlesOf(document, known), titlesOf(document, variant)];
  const same = roles.filter((role) => others.includes(role));
  if (differing.length > 1)
    return same.length > 0 && !sideBySide(document, known, variant) && !saidToBeTwo(document, known, variant);
  // 윤재호 and 윤제호 씨 sound alike: a slip of the ear, whatever one of them is called besides.
  if (soundOf(known.name) === soundOf(variant.name) && [...roles, ...others].includes('씨'))
    return !sideBySide(document, known, variant) && !saidToBeTwo(document, known, variant);
  if (roles.length > 0 && others.length > 0 && same.length === 0) return false;
  if (a.length === 1 || at === 0) {
    const unique = same.some((role) => role.endsWith('!'));
    const bare = a.length > 1 && others.length === 0 && !(GIVEN.has(a[0] ?? '') && GIVEN.has(b[0] ?? ''));
    if (same.length === 0 && !bare) return false;
    if (!unique && spellingDistance(known.name, variant.name) > 1) return false;
  } else if (same.length === 0 && others.length > 0) return false;
  return !sideBySide(document, known, variant) && !saidToBeTwo(document, known, variant);
}

/** What is said alike in Korean today: 재 and 제, 얘 and 예, 왜 and 외 and 웨. */
function soundOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('\u1162', '\u1166')
    .replaceAll('\u1164', '\u1168')
    .replaceAll(/[\u116b\u116c]/gu, '\u1170');
}

/** A letter or two in a long name, one in a short; in Hangul jamo. Never a name and its double-barrelled cousin. */
export function near(one: string, other: string): boolean {
  if (one.includes('-') !== other.includes('-') || one.toLowerCase() === other.toLowerCase()) return false;
  const hangul = /[가-힣]/.test(one);
  const length = Math.min(one.length, other.length);
  const most = hangul ? (length >= 3 ? 2 : 1) : length >= 6 ? 2 : length >= 4 ? 1 : 0;
  if (hangul && /^[가-힣]{3}$/.test(one) && /^[가-힣]{3}$/.test(other) && one.charAt(0) !== other.charAt(0))
    return false;
  const distance = spellingDistance(one, other, most);
  return distance > 0 && distance <= most;
}

/** 노바크 and 노박, 베커 and 베케르: the same consonants but one, whatever vowels carry them. */
function soundsAlike(one: string, other: string): boolean {
  if (one === other || one.length < 2 || other.length < 2 || Math.abs(one.length - other.length) > 1)
    return false;
  const [a, b] = [consonantsOf(one), consonantsOf(other)];
  return (
    a.charAt(0) === b.charAt(0) &&
    a.length > 1 &&
    spellingDistance(a, b, 1) <= 1 &&
    Math.max(a.length, b.length) > 2
  );
}

/** The consonants of a Hangul word, those that close a syllable as those that open one; ㅇ is none. */
function consonantsOf(word: string): string {
  return [...word.normalize('NFD')]
    .flatMap((jamo) => {
      const code = jamo.codePointAt(0) ?? 0;
      if (code >= 0x1100 && code < 0x1113) return OPENING.charAt(code - 0x1100);
      if (code >= 0x11a8 && code < 0x11c3) return CLOSING.charAt(code - 0x11a8);
      return '';
    })
    .join('')
    .replaceAll('ㅇ', '');
}

const OPENING = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㄱㄷㅂㅎ';
const CLOSING = 'ㄱㄱㄱㄴㄴㄴㄷㄹㄹㄹㄹㄹㄹㄹㄹㅁㅂㅂㅅㅅㅇㅈㅊㄱㄷㅂㅎ';

function rolesOf({ mentions }: Person): string[] {
  return [...new Set(mentions.flatMap(({ title }) => title?.role.name ?? []))];
}

/** A title that many bear (연구원, economist) is one title only in the same word; one that one bears, in any (CTO!). */
function titlesOf({ text }: Document, { mentions }: Person): string[] {
  return mentions.flatMap(({ title }) => {
    if (!title) return [];
    return title.role.unique ? `${title.role.name}!` : wordsAt(text, title).toLowerCase();
  });
}

function sameSex(one: Person, other: Person): boolean {
  const sexes = new Set([...one.mentions, ...other.mentions].flatMap(({ sex }) => sex ?? []));
  return sexes.size < 2;
}

/** True when each is given an organisation, and not the same one. */
function differ({ text }: Document, one: Person, other: Person): boolean {
  const [a, b] = [one, other].map(({ mentions }) =>
    mentions.flatMap(({ organisation }) => (organisation ? [wordsAt(text, organisation)] : [])),
  );
  if (!a?.length || !b?.length) return false;
  return !a.some((name) => b.some((another) => name === another || near(name, another)));
}

function sideBySide({ prose }: Document, one: Person, other: Person): boolean {
  return other.mentions.some((mention) => {
    const sentence = spanAt(prose, mention.start);
    return sentence && one.mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
  });
}

/** Words of kinship, and words that tell two people apart. */
export const KIN: Readonly<Record<Language, RegExp>> = {
  ko: /형제|자매|누이|조카|삼촌|고모|이모|처남|매형|매제|사위|며느리|손자|손녀|아내|남편|부부|남매|쌍둥이|동생|언니|누나|오빠|친형|친척|사촌|아버지|어머니|아들|딸|부자|모녀|부녀|모자|맞수|경쟁자|경쟁사|동명이인|이름이 비슷|무관|다른 사람|다른 인물/u,
  en: /(?:^|[^\p{L}])(?:brothers?|sisters?|twins?|siblings?|cousins?|father|mother|son|daughter|wife|husband|rivals?|opponents?|unrelated|no relation|not related|never met|namesakes?)(?:[^\p{L}]|$)/iu,
  fr: /(?:^|[^\p{L}])(?:frères?|sœurs?|soeurs?|jumeaux|jumelles|cousine?s?|père|mère|fils|fille|épouse|mari|rivales?|rivaux?|adversaires?|homonymes?|sans lien|aucun lien|rien à voir)(?:[^\p{L}]|$)/iu,
};

/** `whose brother plays rugby`: the brother is a third person; Marchetti Brothers are a firm. */
export function withoutTheirKin(words: string): string {
  return words.replace(
    /\b(?:whose|dont (?:le|la|les)) \p{L}+|(?<=\p{Lu}[\p{L}’'-]{1,30} (?:& |and |et )?)(?:Brothers|Sisters|Sons|Daughters|Frères|Fils|Sœurs)(?!\p{L})/gu,
    '',
  );
}

/** A word of kinship, or one that tells the two apart, in a sentence that names one of them, and near the name. */
function saidToBeTwo(document: Document, one: Person, other: Person): boolean {
  const { text, prose, language } = document;
  return [one, other].some(({ mentions }) =>
    mentions.some(({ start, end }) => {
      const sentence = spanAt(prose, start) ?? { start, end };
      if (BOTH.test(text.slice(sentence.end, sentence.end + 12))) return true;
      // 김민성 교수도: one more than whoever was named before.
      if (language === 'ko' && /^ [가-힣]{2,6}(?<!의|어|아|라|제)도 /.test(text.slice(end, end + 12)))
        return true;
      const around = withoutThirds(document, [one.name, other.name], {
        start: Math.max(sentence.start, start - 60),
        end: Math.min(sentence.end, end + 60),
      });
      return KIN[language].test(withoutTheirKin(around || text.slice(start, end)));
    }),
  );
}

/** The next sentence counts them. */
const BOTH =
  /^ (?:두 (?:사람|회사|의원|교수|후보|선수|감독|배우)|둘은|(?:The two|Both|Neither|Les deux|Tou(?:s|tes) deux)(?!\p{L}))/u;

/** `his brother Nikita Petrov`, 언니 표정순 씨: the word of kinship is of somebody who is neither of the two. */
function withoutThirds({ text, named }: Document, names: readonly string[], { start, end }: Span): string {
  let words = '';
  let from = start;
  for (let index = countUpTo(named, start - 1); index < named.length; index += 1) {
    const mention = named[index];
    if (!mention || mention.start >= end) break;
    if (names.includes(mention.person.name) || !mention.mention.full) continue;
    words += text
      .slice(from, Math.max(from, mention.start))
      .replace(/(?:(?:[Hh]is|[Hh]er|[Ss]on|[Ss]a|[가-힣]+의) )?(?:\p{Ll}+|[가-힣]{1,3}),? $/u, '');
    from = Math.max(from, mention.start);
  }
  return words + text.slice(from, end);
}

/** `Sioned Hugues expects`, where everywhere else it is Sioned Hughes: a full name that no title or verb marked as one. */
function* strays(document: Document, facts: FactBook): Iterable<Variant> {
  const { text, prose } = document;
  const known = new Map(document.people.map((person) => [person.name, person]));
  const halves = new Map<string, Person[]>();
  for (const person of document.people) {
    const parts = person.name.split(' ');
    if (parts.length !== 2) continue;
    parts.forEach((part, index) => {
      const key = `${index} ${part}`;
      halves.set(key, [...(halves.get(key) ?? []), person].slice(0, MOST_ALIKE));
    });
  }
  if (halves.size === 0) return;
  for (const sentence of prose) {
    for (const { words } of runsOf(text, sentence)) {
      const [first, last] = [words[0], words[1]];
      if (!first || !last || words.length !== 2) continue;
      const mention = {
        start: first.start,
        end: last.end,
        name: text.slice(first.start, last.end),
        full: true,
      };
      if (known.has(mention.name)) continue;
      const alike = [
        ...(halves.get(`0 ${wordsAt(text, first)}`) ?? []),
        ...(halves.get(`1 ${wordsAt(text, last)}`) ?? []),
      ];
      const person = alike.find((one) =>
        samePerson(document, one, { name: mention.name, mentions: [mention] }, facts),
      );
      const proof = person?.mentions.find(({ full }) => full);
      if (person && proof) yield { place: mention, written: mention.name, proof, name: person.name };
    }
  }
}

/** `Mr Pryce`, `Pryce said`, where the only person near by is Price. */
function* surnames(document: Document, facts: FactBook): Iterable<Variant> {
  const { text, prose, people } = document;
  const known = new Map<string, Person[]>();
  for (const person of people) {
    if (!person.mentions.some(({ full }) => full)) continue;
    const surname = surnameOf(person.name);
    known.set(surname, [...(known.get(surname) ?? []), person]);
  }
  for (const person of introduced(document)) {
    const surname = surnameOf(person.name);
    if (!known.has(surname)) known.set(surname, [person]);
  }
  if (known.size === 0 || known.size > MOST_SURNAMES) return;
  const heard = new Set(
    people.filter(({ mentions }) => mentions.every(({ full }) => !full)).map(({ name }) => name),
  );
  const alone: NameMention[] = people
    .filter(({ name }) => heard.has(name))
    .flatMap(({ mentions }) => mentions);
  for (const sentence of prose) {
    for (const { words } of runsOf(text, sentence)) {
      const [word] = words;
      if (!word || words.length > 1) continue;
      const name = wordsAt(text, word);
      if (known.has(name) || heard.has(name) || facts.named(name).length > 0) continue;
      if (
        SPEAKS.test(text.slice(word.end, word.end + 30)) ||
        APPOSED.test(text.slice(word.end, word.end + 90))
      )
        alone.push({ ...word, name, full: false });
    }
  }
  const counts = new Map<string, number>();
  for (const { name } of alone) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const mention of alone) {
    const near1 = [...known].filter(
      ([surname]) => surname.charAt(0) === mention.name.charAt(0) && near(surname, mention.name),
    );
    const [match] = near1;
    const [person] = match?.[1] ?? [];
    if (near1.length !== 1 || !match || !person || match[1].length > 1) continue;
    const proof = person.mentions.find(({ full, end }) => full && end <= mention.start);
    const other = { name: mention.name, mentions: [mention] };
    if (!proof || (counts.get(mention.name) ?? 0) > person.mentions.length || !sameSex(person, other))
      continue;
    if (saidToBeTwo(document, other, { ...person, mentions: [] })) continue;
    if (
      /^, (?:an?|the|une?|la|le|who|qui|[a-zé]+ (?:of|at|de|du)) /.test(
        text.slice(mention.end, mention.end + 24),
      ) &&
      !sameOffice(text, proof, mention)
    )
      continue;
    yield { place: mention, written: mention.name, proof, name: person.name };
  }
}

/** Names of two words or more that no title marks, where somebody is addressed by a surname: Yvon Le Guellec, and M. Le Guélec. */
function introduced({ text, prose, people }: Document): Person[] {
  const isAddressed = people.some(({ mentions }) =>
    mentions.some(({ addressed, full }) => addressed && !full),
  );
  if (!isAddressed) return [];
  return prose.flatMap((sentence) =>
    runsOf(text, sentence).flatMap(({ words }) => {
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || words.length < 2 || words.length > 4) return [];
      if (HONORIFICS.has(wordsAt(text, first).replace('.', '')) || NOT_OF_NAMES.has(wordsAt(text, first)))
        return [];
      const name = text.slice(first.start, last.end);
      return [{ name, mentions: [{ start: first.start, end: last.end, name, full: true }] }];
    }),
  );
}

const MOST_SURNAMES = 400;
const SPEAKS =
  /^,? (?:said|says|told|added|adds|wrote|argued|explained|insisted|warned|a (?:déclaré|dit|affirmé|expliqué|ajouté|estimé)|dit|déclare|affirme|explique|estime|ajoute|assure)\b/;

const APPOSED =
  /^, (?:the|a|le|la|l[’']) ?[^,.;“”«»]{3,60}, (?:said|says|told|added|a (?:déclaré|dit|expliqué|ajouté)|dit|explique|ajoute)\b/u;

/** `Marianne Lindqvist, the race director` and `Lindquist, the race director since 2017`: one office, one person. */
function sameOffice(text: string, proof: Span, mention: Span): boolean {
  const office = (end: number) =>
    /^, ((?:the|le|la) \p{L}+(?: \p{L}+)?)(?![\p{L}])/u.exec(text.slice(end, end + 50))?.[1];
  const [one, other] = [office(proof.end), office(mention.end)];
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one));
}

/** A name before what it says, or before its title: 가르베트는 “…, 오도널 교수는. */
const ALONE =
  /(?<![가-힣] )(?<![가-힣])[가-힣]{2,8}(?=(?:은|는|이|가) ?[“"]| (?<title>[가-힣]{2,8}?)(?:은|는|이|가|의|에게)(?![가-힣]))/g;

/** 가르베트는 “…, where the only person near by is 오딜 가르베. */
function* foreignSurnames(document: Document): Iterable<Variant> {
  const { text, prose, people } = document;
  const known = people.filter(({ name }) => name.includes(' '));
  const names = new Set(known.flatMap(({ name }) => name.split(' ')));
  if (known.length === 0 || known.length > MOST_SURNAMES) return;
  for (const sentence of prose) {
    for (const match of wordsAt(text, sentence).matchAll(ALONE)) {
      const word = withoutParticle(match[0], match[0].length);
      if (names.has(word)) continue;
      const title = match.groups?.['title'];
      // Before a title 데비안의 is 데비안 with its particle.
      if (title !== undefined && withoutParticle(word) !== word) continue;
      const person = known.find(
        (one) =>
          (near(one.name.split(' ').at(-1) ?? '', word) ||
            (title !== undefined && soundsAlike(one.name.split(' ').at(-1) ?? '', word))) &&
          (title === undefined || rolesOf(one).includes(TITLES.get(title)?.name ?? '')),
      );
      const start = sentence.start + match.index;
      const proof = person?.mentions.find(({ full, end }) => full && end <= start);
      if (person && proof)
        yield { place: { start, end: start + word.length }, written: word, proof, name: person.name };
    }
  }
}

/** 페터 춤토르는, where everywhere else it is 페터 춤토어: one half the same, and no title that would make it a name. */
function* foreignStrays(document: Document): Iterable<Variant> {
  const { text, prose, people } = document;
  const known = new Map<string, Person[]>();
  for (const person of people) {
    const [first, last, more] = person.name.split(' ');
    if (first && last && more === undefined) known.set(first, [...(known.get(first) ?? []), person]);
  }
  if (known.size === 0 || known.size > MOST_SURNAMES) return;
  const names = new Set(people.map(({ name }) => name));
  for (const sentence of prose) {
    for (const match of wordsAt(text, sentence).matchAll(
      /(?<![가-힣])([가-힣]{2,6}) ([가-힣]{3,8})(?=[ ,.(“"])/g,
    )) {
      const [, first = '', rest = ''] = match;
      const last = withoutParticle(rest, 2);
      const name = `${first} ${last}`;
      if (last === rest || last.length < 2 || names.has(name)) continue;
      const person = known.get(first)?.find((one) => {
        const other = one.name.split(' ')[1] ?? '';
        return other.charAt(0) === last.charAt(0) && other.length === last.length && near(other, last);
      });
      const proof = person?.mentions.find(({ full }) => full);
      const start = sentence.start + match.index;
      const place = { start, end: start + name.length };
      if (!person || !proof || people.some(({ mentions }) => mentions.some((one) => one.start === start)))
        continue;
      const other = { name, mentions: [{ ...place, name, full: true }] };
      if (!sideBySide(document, person, other) && !saidToBeTwo(document, person, other))
        yield { place, written: name, proof, name: person.name };
    }
  }
}
