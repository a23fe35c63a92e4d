import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '#core';
import { describeStet } from '../apps/api/openapi.js';
import { openApiFile, problemsPage } from '../tools/docs.js';

const committed = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

describe('the documents made from the code are up to date (npm run docs)', () => {
  it('lists every refusal', () => {
    expect(committed('problems.md')).toBe(problemsPage(PROBLEMS));
  });

  it('publishes the API as it is', async () => {
    expect(committed('openapi.json')).toBe(openApiFile(await describeStet()));
  });
});
