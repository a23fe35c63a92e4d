/** Someone who can be named in a comment. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
}

/**
 * Who is named in a comment as `@name`, each once, in the order of the text. After a sign that is not part of a word the
 * longest name that stands there counts; a name in Latin letters ends where its word does, a Korean one may go on in a
 * particle.
 */
export function mentionedIn(text: string, members: readonly Nameable[]): string[] {
  const byLength = members
    .map(({ id, name }) => ({ id, name: plain(name) }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length);
  const said = plain(text);
  const mentioned = new Set<string>();
  for (const { index } of said.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    const named = byLength.find(({ name }) => standsAt(said, index + 1, name));
    if (named !== undefined) mentioned.add(named.id);
  }
  return [...mentioned];
}

function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  return !/[a-z\d]$/.test(name) || !/^[\p{Script=Latin}\d]/u.test(text.slice(at + name.length));
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
