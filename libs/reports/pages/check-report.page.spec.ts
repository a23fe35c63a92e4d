import { describe, expect, it } from '@jest/globals';
import { checkReportOf, pageOf } from '../../../test/factories/check-report.js';
import { HAPPENINGS } from '../domain/index.js';
import { PAGE_LANGUAGES } from './words.js';

const HOSTILE = `<script>alert(1)</script><img src=x onerror="alert(2)">'\u{1f5fc}`;

/** Every text of a value is hostile; what has a form of its own (ids, hashes, times, words of the glossary) stays. */
function poisoned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(poisoned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      FREE_TEXT.has(name) ? HOSTILE : poisoned(member as unknown),
    ]),
  ) as T;
}
const FREE_TEXT = new Set([
  'name',
  'title',
  'text',
  'reason',
  'quote',
  'note',
  'suggestion',
  'before',
  'after',
  'askedOf',
]);

describe('The page of a check report', () => {
  it.each(PAGE_LANGUAGES)('in %s shows an article full of scripts as text', async (language) => {
    const shown = await pageOf(poisoned(checkReportOf()), language);
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(shown).not.toMatch(/<script|<img|onerror="/);
    expect(shown.isWellFormed()).toBe(true);
  });

  it.each([
    [
      'ko',
      [
        '기사 확인 보고서',
        '강민지',
        '자릿수 오류',
        '<del>420m</del>',
        '다시 볼 것',
        '2026. 11. 20. 09:30',
        '봉인',
      ],
    ],
    [
      'en',
      [
        'Article check report',
        '강민지',
        'Wrong order of magnitude',
        '<ins>42m</ins>',
        'Stale',
        '20 Nov 2026, 09:30',
        'Seal',
      ],
    ],
  ] as const)('says in %s what the report says, by the desk’s clock', async (language, said) => {
    const shown = await pageOf(checkReportOf(), language);
    for (const words of said) expect(shown).toContain(words);
    expect(shown).toContain(`<html lang="${language}">`);
  });

  it.each(PAGE_LANGUAGES)('tells in %s what happened in words, never in codes', async (language) => {
    const shown = await pageOf(checkReportOf(), language);
    const told = checkReportOf().chain.links.map(
      ({ body }) => (JSON.parse(body) as { action: string }).action,
    );
    for (const action of new Set(told)) {
      expect(shown).toContain(HAPPENINGS[action]![language]);
      expect(shown).not.toContain(action);
    }
  });

  it('counts the claims that stand; those that were set aside are counted apart', async () => {
    const [claim] = checkReportOf().claims;
    const as = ['resolved', 'not_checkable', 'queued', 'withdrawn', 'duplicate', 'withdrawn'];
    const report = checkReportOf((contents) => ({
      ...contents,
      claims: as.map((status, index) => ({ ...claim!, status, number: index + 1 })),
    }));
    const shown = await pageOf(report, 'en');
    const figures = [...shown.matchAll(/<dt>(Claims[^<]*)<\/dt>\s*<dd>(\d+)<\/dd>/g)];
    expect(figures.map(([, name, value]) => [name, value])).toEqual([
      ['Claims', '3'],
      ['Claims settled', '2'],
      ['Claims set aside', '3'],
    ]);
  });

  it('links to the web only', async () => {
    const report = checkReportOf((contents) => {
      const claims = contents.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((evidence) => ({ ...evidence, url: 'javascript:alert(1)' })),
      }));
      return { ...contents, claims };
    });
    expect(await pageOf(report, 'en')).not.toContain('href="javascript');
    expect(await pageOf(checkReportOf(), 'en')).toContain(
      'href="https://example.org/lights/410?island=남해&amp;page=17"',
    );
  });

  it('tells many blockers of one kind in one line, by number', async () => {
    const report = checkReportOf((contents) => {
      const claims = [1, 2, 3, 4].map((number) => ({
        ...contents.claims[0]!,
        id: `claim ${number}`,
        number,
      }));
      const open = contents.gate.blockers.find(({ rule }) => rule === 'claim-open')!;
      const blockers = claims.map(({ id }) => ({ ...open, subject: { type: 'claim', id } }));
      return { ...contents, claims, gate: { ...contents.gate, blockers } };
    });
    expect(await pageOf(report, 'en')).toContain('<li>4 claims are not yet resolved: 1, 2, 3, 4</li>');
  });

  it('says why the first revision was made in the words of its reader', async () => {
    expect(await pageOf(checkReportOf(), 'ko')).toContain('<td>접수</td>');
    expect(await pageOf(checkReportOf(), 'ko')).not.toContain('>received<');
  });

  it('cuts what stands beside a correction at a word', async () => {
    const report = checkReportOf((contents) => {
      const words = '등대지기의 긴 이야기 '.repeat(20);
      const text = `${words}높이 420m의 등대. ${words}`;
      const start = text.indexOf('420m');
      const [revision, ...later] = contents.revisions;
      const corrections = contents.corrections.map((each) => ({ ...each, start, end: start + 4 }));
      return { ...contents, corrections, revisions: [{ ...revision!, text }, ...later] };
    });
    const shown = await pageOf(report, 'ko');
    expect(shown).toMatch(/<span class="context">… (등대지기의|긴|이야기) .*높이 <\/span>/);
    expect(shown).toMatch(/<span class="context">의 등대\. .*(등대지기의|긴|이야기) …<\/span>/);
  });

  it('says that a chain was broken, and where', async () => {
    const report = checkReportOf((contents) => ({
      ...contents,
      chain: { ...contents.chain, verification: { intact: false, badLink: { seq: 7, fault: 'previous' } } },
    }));
    expect(await pageOf(report, 'en')).toContain(
      'The chain is broken at link 7: it does not continue the entry before it',
    );
  });
});
