/**
 * Writes what is made from the code: docs/problems.md from the table of refusals, docs/openapi.json from the schemas that
 * check requests. `npm run docs`; a spec fails when either is out of date.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The page of refusals, from their table. */
export function problemsPage(problems) {
  const chapters = new Map();
  for (const entry of Object.entries(problems)) {
    const [chapter] = entry[0].split('/');
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), entry]);
  }
  const lines = [
    '# Problems',
    '',
    'Every refusal is a problem (RFC 9457) whose `slug` is permanent; its `type` is `urn:stet:problem:` and the slug.',
    'The words are for the person who asked, in Korean or English by `Accept-Language`.',
  ];
  for (const [chapter, entries] of chapters) {
    lines.push('', `## ${chapter}`, '', '| slug | English | 한국어 |', '| --- | --- | --- |');
    for (const [slug, { en, ko }] of entries) lines.push(`| \`${slug}\` | ${en} | ${ko} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** The committed form of the API's schema. */
export function openApiFile(document) {
  return `${JSON.stringify(document, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await import('reflect-metadata');
  const { PROBLEMS } = await import('../dist/libs/core/index.js');
  const { describeStet } = await import('../dist/apps/api/openapi.js');
  writeFileSync(new URL('../docs/problems.md', import.meta.url), problemsPage(PROBLEMS));
  writeFileSync(new URL('../docs/openapi.json', import.meta.url), openApiFile(await describeStet()));
}
