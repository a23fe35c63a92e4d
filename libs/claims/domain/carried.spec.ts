import { describe, expect, it } from '@jest/globals';
import { carryOver, makeAnchor, wordsAt } from '#text';
import { carried, carriedOrphan, type Carryable } from './carried.js';

const TEXT =
  'The bridge opened in 1932. It carries 160,000 cars a day. The toll is gone. The mayor paid for it.';

const resolved: Carryable = {
  ...{
    deskId: 'desk',
    text: '',
    status: 'resolved',
    risk: 'low',
    assigneeId: null,
    checkerIds: ['checker'],
    builtOn: false,
  },
  ...{
    createdById: null,
    authorId: null,
    articleStatus: 'checking',
    outcome: 'confirmed',
    duplicateOfId: null,
    dueAt: new Date(0),
    round: 1,
  },
};

/** Carries the claim on these words from the text to one that is changed so. */
function carry(words: string, after: string, given: Partial<Carryable> = {}) {
  const place = { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
  const [span] = carryOver(TEXT, after, [place]);
  const claim = { ...resolved, text: words, ...given };
  return { claim, ...{ carried: carried(claim, makeAnchor(TEXT, place), span!, after) } };
}

describe('a checked claim at a new revision', () => {
  const CLAIM = 'It carries 160,000 cars a day.';

  it('keeps its check where its words stand unchanged', () => {
    const { claim, carried: after } = carry(CLAIM, TEXT.replace('The toll is gone.', 'The toll has gone.'));
    expect(after).toMatchObject({ became: 'unchanged', place: { start: 27, end: 57 } });
    expect(after.claim).toEqual(claim);
  });

  it('keeps its check where they have moved', () => {
    const text = TEXT.replace('The bridge opened', 'Nobody remembers how. The bridge opened');
    const { claim, carried: after } = carry(CLAIM, text);
    expect(after.became).toBe('moved');
    expect(after.claim).toEqual(claim);
    expect(wordsAt(text, after.place!)).toBe(CLAIM);
  });

  it.each([
    ['a digit', '160,000', '161,000'],
    ['a unit', 'a day', 'an hour'],
    ['a negation', 'carries', 'never carries'],
    ['a name', 'It', 'Ada Lee'],
  ])('loses its check with %s', (_, from, to) => {
    const text = TEXT.replace(CLAIM, CLAIM.replace(from, to));
    const { carried: after } = carry(CLAIM, text);
    expect(after.became).toBe('stale');
    expect(after.claim).toMatchObject({ status: 'stale', round: 2, outcome: null, checkerIds: [] });
    expect(after.claim.text).toBe(CLAIM.replace(from, to));
    expect(after.quote.exact).toBe(after.claim.text);
  });

  it('is orphaned when its words are gone, and remembers them', () => {
    const { carried: after } = carry(CLAIM, TEXT.replace(` ${CLAIM}`, ''));
    expect(after).toMatchObject({ became: 'orphaned', place: null, quote: { exact: CLAIM } });
    expect(after.claim).toMatchObject({ status: 'orphaned', round: 2, text: CLAIM, outcome: null });
  });

  it('goes stale when its words stand at several places that are equally good', () => {
    const { carried: after } = carry(CLAIM, `${CLAIM} Nothing else is known. ${CLAIM}`);
    expect(after.became).toBe('ambiguous');
    expect(after.claim).toMatchObject({ status: 'stale', round: 2 });
  });

  it('stays withdrawn, whatever becomes of its words', () => {
    const { claim, carried: after } = carry(CLAIM, TEXT.replace('160,000', '161,000'), {
      status: 'withdrawn',
    });
    expect(after.became).toBe('stale');
    expect(after.claim).toEqual({ ...claim, text: 'It carries 161,000 cars a day.' });
  });
});

describe('a claim whose words were gone', () => {
  const quote = makeAnchor(TEXT, { start: 58, end: 75 });
  const gone = {
    ...resolved,
    text: 'The toll is gone.',
    status: 'orphaned',
    round: 2,
    outcome: null,
  } as const;

  it('is to be looked at again when they are back', () => {
    const after = carriedOrphan(gone, quote, TEXT);
    expect(after).toMatchObject({ became: 'stale', before: 'orphaned', place: { start: 58, end: 75 } });
    expect(after.claim).toMatchObject({ status: 'stale', round: 3 });
  });

  it('stays as it is when they are not, or when someone has decided on it since', () => {
    const still = carriedOrphan(gone, quote, 'Another text.');
    expect(still).toMatchObject({ became: 'orphaned', place: null, claim: gone });
    const aside = { ...gone, status: 'not_checkable' } as const;
    expect(carriedOrphan(aside, quote, TEXT)).toMatchObject({ became: 'orphaned', claim: aside });
  });
});
