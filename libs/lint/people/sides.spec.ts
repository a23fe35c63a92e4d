import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../document.js';
import { readTwoSides } from './sides.js';

describe('two sides', () => {
  it('are told of one who is named among any number of others', () => {
    const others = 'Mary Orme met Paul Denny. '.repeat(20_000);
    const document = readDocument(
      `Anna Kell, who runs the hospital, spoke. ${others}Anna Kell, who runs the brewery, left.`,
      { language: 'en' },
    );
    expect([...readTwoSides(document)].map(({ person }) => person.name)).toEqual(['Anna Kell']);
  });

  it('are looked for once along a run of letters that is no word', () => {
    const run = `Mme Ada Penrose, directrice de l’${'a'.repeat(62)} ! `;
    const document = readDocument(run.repeat(20), { language: 'fr' });
    const started = process.cpuUsage();
    expect([...readTwoSides(document)]).toEqual([]);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  });
});
