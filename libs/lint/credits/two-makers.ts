/** One thing that an article has one person make, and later another. */
import { josa, wordsAt } from '#text';
import type { Span, Told } from '#text';
import { FAR, namesAnother } from '../contradictions/another-matter.js';
import type { Document } from '../document.js';
import type { Person } from '../names/index.js';
import { readCrossedDeeds } from '../people/deeds.js';
import type { CrossedDeed } from '../people/deeds.js';
import type { Report } from '../rule.js';
import { told } from '../wording.js';
import { readCrossedWorks } from './crossed-works.js';
import { readWorks } from './works.js';
import type { Work } from './works.js';

/** Every such thing: founded twice, given to the other of two, or done by the other of two. */
export function* thingsOfTwoMakers(document: Document): Iterable<Report> {
  yield* twoAuthors(document);
  yield* crossedWorks(document);
  yield* crossedDeeds(document);
}

const MOST_WORKS = 200;

/** One thing founded, designed or written by one person, and later by another. */
function* twoAuthors(document: Document): Iterable<Report> {
  const { text, prose } = document;
  const works = readWorks(document).slice(0, MOST_WORKS);
  for (const [index, claim] of works.entries()) {
    const earlier =
      claim.key === claim.deed
        ? ofTheOne(document, works, index)
        : works.slice(0, index).filter(({ key }) => key === claim.key);
    const proof = earlier[0];
    const sentence = prose[claim.sentence];
    if (!proof || !sentence || proof.sentence === claim.sentence) continue;
    const own = works.some(({ person, sentence: at }) => person === claim.person && at === proof.sentence);
    if (!own && isNamedIn(prose[proof.sentence], claim.person)) continue;
    if (earlier.some(({ person }) => person === claim.person) || ALSO.test(wordsAt(text, sentence))) continue;
    const [who, other] = [claim.person.name, proof.person.name];
    yield {
      start: claim.start,
      end: claim.end,
      certainty: 'warning',
      related: [{ start: proof.start, end: proof.end }],
      saw: wordsAt(text, claim),
      expected: told(() => other),
      message: creditedTwice(who, other),
      working: told(() => `${other}: ${wordsAt(text, proof)}; ${who}: ${wordsAt(text, claim)}`),
    };
  }
}

/** `Its founder`: whoever founded the one thing of which the article says so, with nobody and nowhere else named since. */
function ofTheOne(document: Document, works: readonly Work[], index: number): Work[] {
  const claim = works[index];
  const same = works.filter(({ deed, key }) => deed === claim?.deed && key !== deed);
  const [proof] = same;
  if (!claim || !proof || proof.sentence >= claim.sentence || claim.sentence - proof.sentence > FAR)
    return [];
  if (same.some(({ key, person }) => key !== proof.key || person !== proof.person)) return [];
  const told = { start: 0, end: document.prose[proof.sentence]?.end ?? 0 };
  const since = document.prose.slice(proof.sentence + 1, claim.sentence);
  const said = document.text.slice(told.start, told.end).toLowerCase();
  const begun = (sentence: Span) =>
    TURNS_TO.exec(wordsAt(document.text, sentence))?.groups?.['noun']?.toLowerCase() ?? '';
  const isElsewhere = since.some(
    (sentence) => namesAnother(document, told, sentence) || !said.includes(begun(sentence)),
  );
  return isElsewhere ? [] : [proof];
}

/** A sentence about something else begins with it: The annexe was added. */
const TURNS_TO = /^(?:The|An?|Another|Le|La|Les|L[’']|Une?|Des) ?(?<noun>\p{L}+)/u;

function creditedTwice(who: string, other: string): Told {
  return {
    ko: `같은 일을 앞에서는 ${other}${josa(other, '이/가')}, 여기서는 ${who}${josa(who, '이/가')} 했다고 적었다.`,
    en: `What is credited to ${who} here was credited to ${other} before.`,
    fr: `Ce qui est attribué ici à ${who} l’était plus haut à ${other}.`,
  };
}

/** Reiss made the Vapora and Mbeki the Steamboat; now the Vapora is Mbeki’s. */
function* crossedWorks(document: Document): Iterable<Report> {
  for (const { person, owner, ...crossed } of readCrossedWorks(document))
    yield crossing(document, { ...crossed, who: person.name, owner: owner.name });
}

/** Holt built the sensor and Cole wrote the code; now Holt wrote the code. */
function* crossedDeeds(document: Document): Iterable<Report> {
  for (const crossed of readCrossedDeeds(document)) yield crossing(document, crossed);
}

function crossing({ text }: Document, { who, owner, proof, start, end }: CrossedDeed): Report {
  return {
    start,
    end,
    certainty: 'warning',
    related: [proof],
    saw: wordsAt(text, { start, end }),
    expected: told(() => owner),
    message: creditedTwice(who, owner),
    working: told(() => `${wordsAt(text, proof)}: ${owner} ≠ ${who}`),
  };
}

/** Whom the first statement names as well may have had a part in it. */
function isNamedIn(sentence: Span | undefined, { mentions }: Person): boolean {
  return !sentence || mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
}

const ALSO =
  /\b(?:also|too|another|second|with|together|co-\w+|remake|sequel|new)\b|함께|공동|또|다시|새로|(?<!\p{L})(?:aussi|avec|ensemble|nouve(?:au|lle)|co\p{Ll}+é)(?!\p{L})/u;
