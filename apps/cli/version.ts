import { existsSync, readFileSync } from 'node:fs';

/** The version of this Stet. Its package.json lies further up from dist/ than from the sources. */
export function versionOfStet(): string {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder.pathname === '/') throw new Error('the package.json of Stet is gone');
  }
}
