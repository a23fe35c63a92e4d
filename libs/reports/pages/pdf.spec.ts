import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkReportOf, inStretches } from '../../../test/factories/check-report.js';
import type { CheckReport } from '../domain/index.js';
import { checkReportPage } from './check-report.page.js';
import { pdfOf, printing } from './pdf.js';
import { TEXTS } from './texts.js';

/** Words of every kind of length: what is too long for a line, for half a page, for a page. */
const LENGTHS = [40, 900, 4000];
const SHAPES = [
  '낱말 ',
  '열두글자가되는긴낱말임 ',
  'https://example.org/a/long/address/that/goes/on/',
  'W',
  '줄\n',
];

describe('Raised and lowered figures', () => {
  it('are set in letters that the typeface has', async () => {
    const [page] = pagesOf(await pdfOf(['<title>t</title><body><p>3 × 10⁻¹ H₂O 5m²</p></body>'], 'en'));
    expect(page!.replaceAll(/\s/g, '')).toMatch(/3×10[−-]1H2O5m²/);
  });
});

describe('A report on paper', () => {
  let pages: string[];
  let report: CheckReport;

  beforeAll(async () => {
    report = longReport();
    pages = pagesOf(await pdfOf(checkReportPage(inStretches(report, 10), 'en'), 'en'));
  });

  it('loses no word, however long it is', () => {
    const printed = pages.join('').replaceAll(/\s/g, '');
    for (const { number } of report.claims) {
      expect(printed).toContain(`begin${number}.`);
      expect(printed).toContain(`.end${number}`);
    }
    expect(printed).toContain(report.seal);
  });

  it('has no heading at the foot of a page, but of a text as long as half of one', () => {
    const last = pages.map((page) => page.trimEnd().split('\n').slice(0, -1).filter(Boolean).at(-1)!.trim());
    const { claims, issues, corrections, questions, signOffs, revisions } = TEXTS.en;
    for (const line of last) {
      expect([claims, issues, corrections, questions, signOffs, revisions]).not.toContain(line);
      const headed = /^(\d+) Paragraph · /.exec(line)?.[1];
      const length = headed === undefined ? Infinity : report.claims[Number(headed) - 1]!.text.length;
      expect(length).toBeGreaterThan(1000);
    }
    expect(last.length).toBeGreaterThan(10);
  });

  it('says on every page which report it is, and which of its pages', () => {
    for (const [at, page] of pages.entries())
      expect(page.trimEnd().split('\n').at(-1)).toMatch(
        new RegExp(`^\\s*Article check report: .* ${at + 1} / ${pages.length}$`),
      );
  });
});

describe('What is printed', () => {
  it('is forgotten once it is handed over, while the rest is printed', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await printing('en', async ({ print }) => {
      const handedOver = [new WeakRef(await print('<title>t</title><body>'))];
      for (let at = 0; at < 5; at++) handedOver.push(new WeakRef(await print('<p>more</p>')));
      await new Promise(setImmediate);
      collect();
      expect(handedOver.filter((answer) => answer.deref() !== undefined).length).toBeLessThan(2);
    });
  });
});

/** A claim for each shape and length, and ordinary ones between them, so that pages end everywhere. */
function longReport(): CheckReport {
  return checkReportOf((contents) => {
    const shapes = SHAPES.flatMap((shape) => LENGTHS.map((length) => shape.repeat(length / shape.length)));
    const texts = shapes.flatMap((words) => [words, '등대가 다시 켜졌다. '.repeat(5), '등대가 다시 켜졌다.']);
    const claims = texts.map((text, at) => ({
      ...contents.claims[0]!,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      number: at + 1,
      text: `begin${at + 1}. ${text} .end${at + 1}`,
    }));
    return { ...contents, claims };
  });
}

/** What `pdftotext` of Poppler reads on each page. */
function pagesOf(pdf: Buffer): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { encoding: 'utf8', input: pdf });
  return text.split('\f').filter((page) => page.trim() !== '');
}
