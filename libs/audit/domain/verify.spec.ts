import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_CHAIN, link, sha256, type ChainHead, type ChainLink, type EntryBody } from './chain.js';
import { firstBadLink } from './verify.js';

const CHAIN = '0190a000-0000-7000-8000-000000000001';

/** A chain whose every entry tells of another claim. */
function chainOf(length: number): ChainLink[] {
  const links: ChainLink[] = [];
  for (let at = 0; at < length; at++) links.push(link(links.at(-1) ?? EMPTY_CHAIN, entry(at)));
  return links;
}

function entry(at: number): Omit<EntryBody, 'v' | 'seq' | 'previous'> {
  return {
    chain: CHAIN,
    at: new Date(Date.UTC(2026, 0, 1, 9, at)).toISOString(),
    actor: at % 3 === 0 ? null : `editor-${at}`,
    action: 'claim.checked',
    subject: { type: 'claim', id: `claim-${at}` },
    data: { outcome: 'confirmed', note: `근거 “${at}”쪽` },
  };
}

function headOf(links: readonly ChainLink[]): ChainHead {
  const { seq, hash } = links.at(-1) ?? EMPTY_CHAIN;
  return { seq, hash };
}

/** A link whose hash is right for another body: what a forger writes who has read this file. */
function forged(original: ChainLink, change: (body: EntryBody) => unknown): ChainLink {
  const body = JSON.stringify(change(JSON.parse(original.body) as EntryBody));
  return { seq: original.seq, body, hash: sha256(body) };
}

const lengths = fc.integer({ min: 1, max: 12 });

/** A chain and one of its links, by its place from 0. */
const chainAndPlace = lengths.chain((length) => fc.tuple(fc.constant(chainOf(length)), fc.nat(length - 1)));

describe('a chain', () => {
  it('that nobody touched has no bad link, whole or walked in two stretches', () => {
    fc.assert(
      fc.property(lengths, fc.nat(12), (length, cut) => {
        const links = chainOf(length);
        const [first, second] = [links.slice(0, cut), links.slice(cut)];
        expect(firstBadLink(CHAIN, links, headOf(links))).toBeUndefined();
        expect(firstBadLink(CHAIN, first, headOf(first))).toBeUndefined();
        expect(firstBadLink(CHAIN, second, headOf(links), headOf(first))).toBeUndefined();
      }),
    );
  });

  it('shows any altered byte of any body, and names its link', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(), fc.integer({ min: 1, max: 255 }), ([links, place], byte, flip) => {
        const bytes = Buffer.from(links[place]!.body);
        const at = byte % bytes.length;
        bytes[at] = bytes[at]! ^ flip;
        const altered = links.with(place, { ...links[place]!, body: bytes.toString('utf8') });
        expect(firstBadLink(CHAIN, altered, headOf(links))).toEqual({ seq: place + 1, fault: 'hash' });
      }),
    );
  });

  it('shows an altered hash, and names its link', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(63), ([links, place], at) => {
        const { hash } = links[place]!;
        const other = `${hash.slice(0, at)}${hash[at] === '0' ? '1' : '0'}${hash.slice(at + 1)}`;
        const altered = links.with(place, { ...links[place]!, hash: other });
        expect(firstBadLink(CHAIN, altered, headOf(links))).toEqual({ seq: place + 1, fault: 'hash' });
      }),
    );
  });

  it('shows an entry that was taken out', () => {
    fc.assert(
      fc.property(chainAndPlace, ([links, place]) => {
        const fault = place === links.length - 1 ? 'head' : 'sequence';
        expect(firstBadLink(CHAIN, links.toSpliced(place, 1), headOf(links))).toEqual({
          seq: place + 1,
          fault,
        });
      }),
    );
  });

  it('shows an entry that was put in', () => {
    fc.assert(
      fc.property(chainAndPlace, ([links, place]) => {
        const extra = link(links[place - 1] ?? EMPTY_CHAIN, entry(99));
        const seen = firstBadLink(CHAIN, links.toSpliced(place, 0, extra), headOf(links));
        expect(seen).toEqual({ seq: place + 2, fault: 'sequence' });
      }),
    );
  });

  it('shows two entries that changed places', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(), ([links, place], other) => {
        const second = other % links.length;
        fc.pre(place !== second);
        const [early, late] = [Math.min(place, second), Math.max(place, second)];
        const swapped = links.with(early, links[late]!).with(late, links[early]!);
        expect(firstBadLink(CHAIN, swapped, headOf(links))).toEqual({ seq: early + 1, fault: 'sequence' });
      }),
    );
  });

  it('shows that its end was cut off, added to, or rewritten with right hashes', () => {
    fc.assert(
      fc.property(chainAndPlace, ([links, place]) => {
        const head = headOf(links);
        const longer = [...links, link(head, entry(99))];
        const rewritten: ChainLink[] = links.slice(0, place);
        while (rewritten.length < links.length) rewritten.push(link(headOf(rewritten), entry(99)));
        expect(firstBadLink(CHAIN, links.slice(0, place), head)).toEqual({ seq: place + 1, fault: 'head' });
        expect(firstBadLink(CHAIN, longer, head)).toEqual({ seq: head.seq + 1, fault: 'head' });
        expect(firstBadLink(CHAIN, rewritten, head)).toEqual({ seq: head.seq, fault: 'head' });
      }),
    );
  });

  const links = chainOf(3);
  it.each<[string, ChainLink, string]>([
    ['is another kind of thing', forged(links[1]!, () => 'an entry'), 'unreadable'],
    ['is of another version', forged(links[1]!, (body) => ({ ...body, v: 2 })), 'unreadable'],
    ['has no subject', forged(links[1]!, ({ subject: _, ...body }) => body), 'unreadable'],
    ['has another number', forged(links[1]!, (body) => ({ ...body, seq: 7 })), 'sequence'],
    ['has another number only outside its text', { ...links[1]!, seq: 7 }, 'sequence'],
    [
      'follows another entry',
      forged(links[1]!, (body) => ({ ...body, previous: links[2]!.hash })),
      'previous',
    ],
    ['is of another article', forged(links[1]!, (body) => ({ ...body, chain: 'other' })), 'other_chain'],
    ['is written in another order', forged(links[1]!, ({ v, ...body }) => ({ v, ...body })), 'not_canonical'],
  ])('refuses a link that %s, though its hash is right', (_, bad, fault) => {
    expect(firstBadLink(CHAIN, links.with(1, bad), headOf(links))).toEqual({ seq: 2, fault });
  });

  it('is heard while it is walked, also behind a bad link, but for what cannot be read', () => {
    const heard: number[] = [];
    const chain = chainOf(4).with(
      1,
      forged(links[1]!, () => 'an entry'),
    );
    const bad = firstBadLink(CHAIN, chain, headOf(chain), EMPTY_CHAIN, ({ seq }) => heard.push(seq));
    expect({ bad, heard }).toEqual({ bad: { seq: 2, fault: 'unreadable' }, heard: [1, 3, 4] });
  });
});
