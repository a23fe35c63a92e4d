import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import { STARTER_FACTS, factBook } from '#lint';
import { readArticle } from './reading.js';
import { asSarif } from './sarif.js';

/** The published schema of SARIF 2.1.0, which is written in draft 4 of JSON Schema. */
const load = createRequire(import.meta.url);
const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true });
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json') as object);
const isSarif = ajv.compile(load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object);

const facts = factBook(STARTER_FACTS);
const read = (file: string, text: string) => readArticle(file, new TextEncoder().encode(text), facts, {});

/** What the schema has against a log; nothing, if it is SARIF. */
function faults(log: unknown) {
  return isSarif(log) ? [] : isSarif.errors;
}

const ARTICLES: readonly (readonly [string, string])[] = [
  [
    'wrong.txt',
    'The council met.\n\nSales rose from £40m to £60m, up 25%. Linux, a database, is free software.\n',
  ],
  [
    '옛 기사 #1 (50%).txt',
    '\uFEFF부품 무게\r\n\r\n매출은 200억원에서 260억원으로 40% 늘었다.\r\n2월 30일에 문을 연다.\r\n',
  ],
  [
    '-',
    'Les prix ont monté.\n\nNé en 1950, il est mort en 2010 à l’âge de 70 ans. « Oui », dit-il, a-t-il dit.\n',
  ],
  ['clean.txt', 'The mayor opened the fair on Monday.\n'],
];

describe('SARIF', () => {
  it.each(ARTICLES)('of %s is what the published schema asks for', (file, text) => {
    expect(faults(JSON.parse(asSarif([read(file, text)])))).toEqual([]);
  });

  it('holds several files, and every rule that it names', () => {
    const log = JSON.parse(asSarif(ARTICLES.map(([file, text]) => read(file, text)))) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }[];
    };
    expect(faults(log)).toEqual([]);
    const [run] = log.runs;
    const known = new Set(run!.tool.driver.rules.map(({ id }) => id));
    expect(run!.results.length).toBeGreaterThan(4);
    for (const { ruleId } of run!.results) expect(known).toContain(ruleId);
  });

  it('is told from what only looks like it', () => {
    const log = JSON.parse(asSarif([read('wrong.txt', ARTICLES[0]![1])])) as {
      runs: { results: { level: string }[] }[];
    };
    log.runs[0]!.results[0]!.level = 'info';
    expect(faults(log)).not.toEqual([]);
  });
});
