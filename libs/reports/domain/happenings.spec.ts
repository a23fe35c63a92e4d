import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ARTICLE_PAST } from '#articles/domain';
import { CLAIM_PAST } from '#claims/domain';
import { CORRECTION_PAST } from '#corrections/domain';
import { ISSUE_PAST } from '#review/domain';
import { HAPPENINGS } from './happenings.js';

/** What belongs to no article stands in the chain of the desk, which no report shows. */
const OF_THE_DESK =
  /^(desk|person|member|session|password|token|user|webhook|fact|lint|report)\.|^(gate|correction)\.policy_changed$/;

const told = Object.entries({
  article: ARTICLE_PAST,
  claim: CLAIM_PAST,
  issue: ISSUE_PAST,
  correction: CORRECTION_PAST,
}).flatMap(([thing, past]) => Object.values(past).map((event) => `${thing}.${event}`));

describe('What entries of the record tell', () => {
  it('is said in words for every move of every machine', () => {
    expect(told.filter((action) => !(action in HAPPENINGS))).toEqual([]);
  });

  it('is said in words for whatever else is recorded of an article', () => {
    const written = sources('libs').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/action: '([a-z_]+\.[a-z_]+)'/g)].map(([, action]) => action!),
    );
    const ofArticles = [...new Set(written)].filter((action) => !OF_THE_DESK.test(action));
    expect(ofArticles.length).toBeGreaterThan(15);
    expect(ofArticles.filter((action) => !(action in HAPPENINGS))).toEqual([]);
  });

  it('is said in both languages, each in its own, and never twice alike', () => {
    const words = Object.values(HAPPENINGS);
    for (const { ko, en } of words) {
      expect(ko).toMatch(/^[가-힣 ]+$/);
      expect(en).toMatch(/^[A-Za-z ]+$/);
    }
    expect(new Set(words.map(({ ko }) => ko)).size).toBe(words.length);
    expect(new Set(words.map(({ en }) => en)).size).toBe(words.length);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /(?<!\.spec|\.d)\.ts$/.test(entry.name) ? [path] : [];
  });
}
