import { canonicalJson } from './canonical.js';
import { EMPTY_CHAIN, sha256, type ChainHead, type ChainLink, type EntryBody } from './chain.js';

/** What can be wrong with a link, for the one who has to explain it. */
export const FAULTS = {
  hash: {
    en: 'its text is not the text that was hashed',
    ko: '내용이 해시를 만든 내용과 다릅니다',
  },
  unreadable: {
    en: 'its text is not an entry of the log',
    ko: '기록의 항목으로 읽을 수 없습니다',
  },
  sequence: {
    en: 'another number stands in its place: an entry was taken out, put in or moved',
    ko: '번호가 맞지 않습니다. 항목이 빠졌거나 끼어들었거나 옮겨졌습니다',
  },
  previous: {
    en: 'it does not continue the entry before it',
    ko: '바로 앞 항목과 이어지지 않습니다',
  },
  other_chain: {
    en: 'it belongs to another chain',
    ko: '다른 기록에 속한 항목입니다',
  },
  not_canonical: {
    en: 'its text is not in canonical form',
    ko: '정해진 형식(RFC 8785)으로 쓰여 있지 않습니다',
  },
  head: {
    en: 'the chain does not end where its head says: the end was cut off, added to or rewritten',
    ko: '기록의 끝이 머리 해시와 다릅니다. 끝이 잘렸거나 덧붙었거나 다시 쓰였습니다',
  },
} as const;
export type Fault = keyof typeof FAULTS;

/** The first thing that is wrong with a chain: at which link, and what. */
export interface BadLink {
  readonly seq: number;
  readonly fault: Fault;
}

/**
 * Walks a chain from `from` to `head`; a long one can be walked stretch by stretch. Gives the first bad link, or nothing
 * when every hash, number and predecessor is right and the links end exactly at `head`. `hear` is told what each link says,
 * as far as it can be read, also behind a bad one: to be read is most of what a link costs.
 */
export function firstBadLink(
  chain: string,
  links: Iterable<ChainLink>,
  head: ChainHead,
  from: ChainHead = EMPTY_CHAIN,
  hear: (said: EntryBody) => void = () => undefined,
): BadLink | undefined {
  let before = from;
  let bad: BadLink | undefined;
  for (const entry of links) {
    const said = readEntry(entry.body);
    if (said !== undefined) hear(said);
    const seq = before.seq + 1;
    const fault = bad === undefined ? faultOf(chain, entry, said, before, seq) : undefined;
    if (fault !== undefined) bad = { seq, fault };
    before = { seq, hash: entry.hash };
  }
  if (bad !== undefined) return bad;
  if (before.seq !== head.seq) return { seq: Math.min(before.seq, head.seq) + 1, fault: 'head' };
  if (before.hash !== head.hash) return { seq: head.seq, fault: 'head' };
  return undefined;
}

/** What an entry's text says, or nothing when it is not the text of an entry. */
export function readEntry(text: string): EntryBody | undefined {
  let entry: Partial<EntryBody> | null;
  try {
    entry = JSON.parse(text) as Partial<EntryBody> | null;
  } catch {
    return undefined;
  }
  const { v, chain, seq, at, actor, action, subject, previous } = entry ?? {};
  const texts = [chain, at, action, previous, subject?.type, subject?.id];
  const whole = v === 1 && Number.isSafeInteger(seq) && texts.every((part) => typeof part === 'string');
  return whole && (actor === null || typeof actor === 'string') ? (entry as EntryBody) : undefined;
}

/** True when the text is the canonical JSON of what it says; of what has none, as what is too deep, it is not. */
function isCanonical(said: EntryBody, text: string): boolean {
  try {
    return canonicalJson(said) === text;
  } catch {
    return false;
  }
}

function faultOf(
  chain: string,
  entry: ChainLink,
  said: EntryBody | undefined,
  before: ChainHead,
  seq: number,
): Fault | undefined {
  if (sha256(entry.body) !== entry.hash) return 'hash';
  if (said === undefined) return 'unreadable';
  if (said.seq !== seq || entry.seq !== seq) return 'sequence';
  if (said.previous !== before.hash) return 'previous';
  if (said.chain !== chain) return 'other_chain';
  if (!isCanonical(said, entry.body)) return 'not_canonical';
  return undefined;
}
