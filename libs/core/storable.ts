/** What others said, without what PostgreSQL holds in no text: NUL. */
export function storable(said: string): string {
  return said.replaceAll('\0', '');
}
