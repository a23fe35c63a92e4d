/** Who may import whom: the layout as rules, read from the imports themselves. The same in words: docs/architecture.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** In the order of the story: each may look back, never ahead. */
const chapters = ['identity', 'articles', 'claims', 'review', 'corrections', 'reports', 'reminders'];
const infrastructure = ['config', 'database', 'queue', 'audit'];
const words = ['core', 'text', 'lint'];

/** What decides is given time and identity, and touches nothing outside: no framework, no store, no file, no clock. */
const outsideWorld = /^(@nestjs\/|@prisma\/|prisma|bullmq|ioredis|pg$|fastify|@fastify\/|node:(?!crypto$))/;
const hiddenInput = /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandom(?:Bytes|UUID|Int)\b/;

describe('The layout', () => {
  const files = ['libs', 'apps'].flatMap(sourceFiles);

  it('is kept by every import', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('lets nothing that decides see a clock, a random number or the process', () => {
    const pure = files.filter((file) => isPure(partOf(file)));
    expect(pure.filter((file) => hiddenInput.test(codeOf(file)))).toEqual([]);
  });

  it('has one reader of the environment', () => {
    const readers = files.filter((file) => /\bprocess\s*(\.\s*env\b|\[)/.test(codeOf(file)));
    expect(readers).toEqual(['libs/config/env.ts']);
  });

  const cases: [from: string, target: string, allowed: boolean][] = [
    ['libs/core/page.ts', '#text', false],
    ['libs/text/span.ts', '#core', true],
    ['libs/text/span.ts', '#lint', false],
    ['libs/text/span.ts', 'node:fs', false],
    ['libs/text/diff.ts', 'diff', true],
    ['libs/lint/rules/sums.ts', '#text', true],
    ['libs/lint/rules/sums.ts', '#claims/domain', false],
    ['libs/lint/fact-files/index.ts', 'node:fs', false],
    ['libs/claims/domain/risk.ts', '#lint', true],
    ['libs/claims/domain/risk.ts', '#articles/domain', true],
    ['libs/claims/domain/risk.ts', '#articles', false],
    ['libs/claims/domain/risk.ts', '#review/domain', false],
    ['libs/claims/domain/risk.ts', '../claims.repository.js', false],
    ['libs/claims/domain/risk.ts', './machine.js', true],
    ['libs/claims/domain/risk.ts', '@nestjs/common', false],
    ['libs/claims/domain/risk.ts', 'node:fs', false],
    ['libs/reports/domain/proof.ts', '#audit/domain', true],
    ['libs/audit/domain/chain.ts', 'node:crypto', true],
    ['libs/database/migrate.ts', '#config', true],
    ['libs/config/env.ts', '#database', false],
    ['libs/queue/relay.ts', '#identity', false],
    ['libs/review/review.service.ts', '#claims', true],
    ['libs/review/review.service.ts', '#queue', true],
    ['libs/review/review.service.ts', '#corrections', false],
    ['libs/review/review.service.ts', '../claims/claims.repository.js', false],
    ['libs/review/review.service.ts', '#claims/repository', false],
    ['libs/review/review.service.ts', './review.repository.js', true],
    ['apps/api/module.ts', '#reports', true],
    ['apps/api/module.ts', '../worker/handlers.js', false],
    ['apps/desk/screens/queue.tsx', '#claims/domain', true],
    ['apps/desk/screens/queue.tsx', '#text', true],
    ['apps/desk/screens/queue.tsx', '../../../libs/claims/domain/machine.js', true],
    ['apps/desk/screens/queue.tsx', '../../../libs/claims/claims.service.js', false],
    ['apps/desk/screens/queue.tsx', '#claims', false],
    ['apps/desk/screens/queue.tsx', 'react', true],
  ];
  it.each(cases)('%s → %s: %s', (from, target, allowed) => {
    expect(mayImport(from, target)).toBe(allowed);
  });
});

/** Whether the file may import what the words between the quotes name. */
function mayImport(file: string, target: string): boolean {
  const own = partOf(file);
  if (!target.startsWith('.') && !target.startsWith('#')) return !isPure(own) || !outsideWorld.test(target);
  const other = target.startsWith('#') ? partOfAlias(target) : partOf(normalize(join(dirname(file), target)));
  if (!other) return false;
  // The desk names the file, not the chapter: a browser is sent the one table that it draws from, and nothing else.
  const isByFile = own.name === 'apps/desk' && other.name !== own.name;
  if (target.startsWith('.') && !isByFile) return own.name === other.name && (!own.domain || other.domain);
  if (own.name === other.name) return other.domain;
  return allowedParts(own).some(({ name, domain }) => name === other.name && domain === other.domain);
}

interface Part {
  readonly name: string;
  /** The pure inside of a chapter, not its index. */
  readonly domain: boolean;
}

/** What decides: the domains, and the two that read an article. */
function isPure({ name, domain }: Part): boolean {
  return domain || name === 'text' || name === 'lint';
}

function allowedParts({ name, domain }: Part): Part[] {
  const index = (names: string[]) => names.map((each) => ({ name: each, domain: false }));
  const domains = (names: string[]) => names.map((each) => ({ name: each, domain: true }));
  const before = (names: string[]) => (names.includes(name) ? names.slice(0, names.indexOf(name)) : names);
  if (name === 'core') return [];
  if (name === 'text') return index(['core']);
  if (name === 'lint') return index(['core', 'text']);
  if (domain) return [...index(words), ...domains(['audit', ...before(chapters)])];
  if (infrastructure.includes(name))
    return [...index(['core', ...before(infrastructure)]), ...domains(['audit'])];
  if (name === 'apps/desk') return [...index(['core', 'text']), ...domains(chapters)];
  return [
    ...index([...words, ...infrastructure, ...before(chapters)]),
    ...domains(['audit', ...before(chapters)]),
  ];
}

/** `libs/claims/domain/x.ts` is part of the claims' domain, `apps/api/x.ts` of the API. */
function partOf(path: string): Part {
  const [top, name = '', folder] = path.split('/');
  return { name: top === 'apps' ? `apps/${name}` : name, domain: folder === 'domain' };
}

/** `#claims` and `#claims/domain`; of what has no domain, any folder with an index. */
function partOfAlias(target: string): Part | undefined {
  const [name = '', folder, ...deeper] = target.slice(1).split('/');
  if (deeper.length > 0) return undefined;
  if (folder === undefined || words.includes(name)) return { name, domain: false };
  return folder === 'domain' ? { name, domain: true } : undefined;
}

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(spec|d)\.tsx?$|(^|\/)generated\//.test(name))
    .map((name) => join(folder, name))
    .sort();
}
