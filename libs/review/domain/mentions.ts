/** Someone who can be named in a comment. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
}

/** Who is named in a comment as `@name`, each once, in the order of the text. */
export function mentionedIn(text: string, members: readonly Nameable[]): string[] {
  return [...new Set(mentionsIn(text, members).map(({ id }) => id))];
}

/**
 * The text as it is kept: a reference by id stands for each name that is mentioned, so that it is said as its owner is
 * called when it is read, and no longer once they are erased.
 */
export function withReferences(text: string, members: readonly Nameable[]): string {
  const said = text.normalize('NFC');
  let kept = '';
  let at = 0;
  for (const { id, start, end } of mentionsIn(said, members)) {
    kept += `${said.slice(at, start)}@{${id}}`;
    at = end;
  }
  return kept + said.slice(at);
}

/** The text as it is read: `names` has, by id, those to whom its references may point. */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/@\{([0-9a-f-]{36})\}/g, (reference, id: string) =>
    Object.hasOwn(names, id) ? `@${names[id]!}` : reference,
  );
}

/** Where in the NFC text someone is named, sign and name, `[start, end)` in UTF-16 code units. */
interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * After a sign that is not part of a word the longest name that stands there counts; a name in Latin letters ends where
 * its word does, a Korean one may go on in a particle.
 */
function mentionsIn(text: string, members: readonly Nameable[]): Mention[] {
  const byLength = members
    .map(({ id, name }) => ({ id, name: name.normalize('NFC') }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length);
  const said = text.normalize('NFC');
  return [...said.matchAll(/(?<![\p{L}\p{N}._-])@/gu)].flatMap(({ index: start }) => {
    const named = byLength.find(({ name }) => standsAt(said, start + 1, name));
    return named === undefined ? [] : [{ id: named.id, start, end: start + 1 + named.name.length }];
  });
}

function standsAt(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  if (text.slice(at, end).toLowerCase() !== name.toLowerCase()) return false;
  return !/[a-z\d]$/i.test(name) || !/^[\p{Script=Latin}\d]/u.test(text.slice(end, end + 2));
}
