import {
  isSignedBy,
  isUnder,
  keyId,
  readCheckpoint,
  rootOf,
  sha256,
  type ChainLink,
  type CheckpointBody,
} from '#audit/domain';
import { ACCURACY_REPORT, type AccuracyReport } from './accuracy-report.js';
import { CHECK_REPORT, type CheckReport } from './check-report.js';
import { CHECKPOINT, type CheckpointFile } from './checkpoint-file.js';
import { CORRECTION_RECORD, isWhole, type CorrectionRecord } from './correction-record.js';
import type { Listed } from './long-json.js';
import type { ReportFault } from './report-fault.js';
import { signedText } from './seal.js';
import { toldEvidence } from './told-evidence.js';

/** What the one who verifies has from elsewhere. */
export interface Known {
  /** Public keys in PEM: one of them must have signed. */
  readonly keys?: readonly string[] | undefined;
  /** A checkpoint of the same desk, verified by itself. */
  readonly checkpoint?: CheckpointFile | undefined;
}

/** Milliseconds: so long may a change be on its way into the store, and be missed by a checkpoint. */
const ON_ITS_WAY = 60_000;

/** What carries the whole chain of an article, and may carry a checkpoint of it. */
type Proved = Pick<Listed<CheckReport>, 'madeAt' | 'desk' | 'article' | 'chain' | 'checkpoint'>;

/** What is wrong with the checkpoint in a report, and where the report contradicts what is known from elsewhere. */
export function proofFaults(report: Proved, known: Known): ReportFault[] {
  const { checkpoint, chain } = report;
  const faults: ReportFault[] = [];
  if (checkpoint !== undefined) {
    const body = readCheckpoint(checkpoint.body);
    if (body?.desk !== report.desk.id) return [NO_CHECKPOINT];
    faults.push(...signatureFaults(checkpoint, body, known.keys));
    if (!isUnder(body, chain.id, checkpoint)) faults.push(NOT_UNDER);
    faults.push(...headFaults(report, checkpoint.head, body));
  } else if (known.keys !== undefined) faults.push(NOTHING_SIGNED);
  if (known.checkpoint !== undefined) faults.push(...knownFaults(report, known.checkpoint));
  return faults;
}

/** Of a file that holds some links only, nothing can be held against what is known: whoever asks for that is not told it fits. */
export function unprovedFaults({ keys, checkpoint }: Known): ReportFault[] {
  return keys === undefined && checkpoint === undefined ? [] : [SOME_LINKS];
}

/** Where a report contradicts a checkpoint that it does not carry. An older report cannot. */
function knownFaults(report: Proved, known: CheckpointFile): ReportFault[] {
  const body = readCheckpoint(known.body);
  if (body?.desk !== report.desk.id) return [OTHER_DESK];
  if (report.madeAt < body.at) return [];
  const head = known.heads.find(({ chain }) => chain === report.chain.id);
  if (head !== undefined) return headFaults(report, head, body);
  const wasThere = Date.parse(report.article.createdAt) + ON_ITS_WAY < Date.parse(body.at);
  return wasThere ? [dropped(report.chain.id, body.number, body.number)] : [];
}

/** Where the report's chain is not the one that was signed. */
function headFaults(
  { chain }: Proved,
  head: { seq: number; hash: string },
  { number }: CheckpointBody,
): ReportFault[] {
  let link: ChainLink | undefined;
  let links = 0;
  for (const one of chain.links) if (++links === head.seq) link = one;
  if (link === undefined) {
    return [
      {
        en: `checkpoint ${number} knows ${head.seq} links, the report has ${links}: the end was cut off`,
        ko: `${number}번 점검에는 고리가 ${head.seq}개인데 보고서에는 ${links}개입니다. 끝이 잘렸습니다`,
      },
    ];
  }
  return link.hash === head.hash ? [] : [rewritten(chain.id, head.seq, number)];
}

/** What is wrong with the signature of an accuracy report, and where its chains contradict a checkpoint that is known. */
export function accuracyFaults(report: Listed<AccuracyReport>, known: Known): ReportFault[] {
  const { signature, desk, chains, madeAt } = report;
  const faults: ReportFault[] = [];
  if (signature !== undefined) {
    const { value, publicKey } = signature;
    faults.push(...keyFaults({ body: signedText(report), signature: value, publicKey }, known.keys));
  } else if (known.keys !== undefined) faults.push(NOTHING_SIGNED);
  if (known.checkpoint === undefined) return faults;
  const body = readCheckpoint(known.checkpoint.body);
  if (body?.desk !== desk.id) return [...faults, OTHER_DESK];
  const heads = new Map(known.checkpoint.heads.map((head) => [head.chain, head]));
  const isOlder = Date.parse(madeAt) + ON_ITS_WAY < Date.parse(body.at);
  for (const { article, head } of chains) {
    const signed = heads.get(article);
    if (signed?.seq === head.seq && signed.hash !== head.hash)
      faults.push(rewritten(article, head.seq, body.number));
    else if (isOlder && signed === undefined) faults.push(dropped(article, body.number, body.number));
    else if (isOlder && signed!.seq < head.seq) faults.push(cut(article, head.seq, signed!.seq));
  }
  return faults;
}

/**
 * What is wrong with an exported checkpoint; and, when another one is known, what was dropped, cut off or rewritten
 * between the two.
 */
export function checkpointFaults(file: CheckpointFile, known: Known): ReportFault[] {
  const body = readCheckpoint(file.body);
  if (body === undefined) return [NO_CHECKPOINT];
  const inOrder = file.heads.every(({ chain }, at) => at === 0 || file.heads[at - 1]!.chain < chain);
  const rooted = inOrder && file.heads.length === body.size && rootOf(file.heads) === body.root;
  return [
    ...signatureFaults(file, body, known.keys),
    ...(rooted ? [] : [NOT_ROOT]),
    ...(known.checkpoint === undefined ? [] : between(file, known.checkpoint)),
  ];
}

function between(one: CheckpointFile, other: CheckpointFile): ReportFault[] {
  const [a, b] = [readCheckpoint(one.body), readCheckpoint(other.body)];
  if (a?.desk === undefined || a.desk !== b?.desk) return [OTHER_DESK];
  const [earlier, before, later, after] = a.number < b.number ? [one, a, other, b] : [other, b, one, a];
  const faults: ReportFault[] = [];
  if (before.number === after.number && earlier.body !== later.body) faults.push(TWO_OF_ONE_NUMBER);
  if (before.number + 1 === after.number && after.previous !== sha256(earlier.body)) faults.push(NOT_LINKED);
  const heads = new Map(later.heads.map((head) => [head.chain, head]));
  for (const { chain, seq, hash } of earlier.heads) {
    const head = heads.get(chain);
    if (head === undefined) faults.push(dropped(chain, before.number, after.number));
    else if (head.seq < seq) faults.push(cut(chain, seq, head.seq));
    else if (head.seq === seq && head.hash !== hash) faults.push(rewritten(chain, seq, before.number));
  }
  return faults;
}

function signatureFaults(
  signed: { body: string; signature: string; publicKey: string },
  { key }: CheckpointBody,
  keys: readonly string[] | undefined,
): ReportFault[] {
  if (!isSignedBy(signed, signed.publicKey) || keyId(signed.publicKey) !== key) return [WRONG_SIGNATURE];
  return keyFaults(signed, keys);
}

/** A text that is not signed by the key beside it, or by none of those that are known. */
function keyFaults(
  signed: { body: string; signature: string; publicKey: string },
  keys: readonly string[] | undefined,
): ReportFault[] {
  if (!isSignedBy(signed, signed.publicKey)) return [WRONG_SIGNATURE];
  if (keys !== undefined && !keys.some((known) => isSignedBy(signed, known))) return [UNKNOWN_KEY];
  return [];
}

/** What an intact file proves, plainly: what the reader may rely on, and what they still have to take on trust. */
export function provedBy(
  file: Listed<CheckReport> | Listed<CorrectionRecord> | Listed<AccuracyReport> | CheckpointFile,
  known: Known,
): ReportFault[] {
  switch (file.$schema) {
    case CHECK_REPORT:
      return [
        ...signedBy(file, known),
        NOT_TOLD,
        ...(file.gate.policy === undefined ? [NO_POLICY] : []),
        ...(toldEvidence(file.chain.links).sha256 === undefined ? [CITES_FACTS] : []),
      ];
    case CHECKPOINT:
      return signedBy(file, known);
    case CORRECTION_RECORD:
      return isWhole(file) ? [...signedBy(file, known), NOT_TOLD_OF_ONE] : [IN_PART];
    case ACCURACY_REPORT:
      return signatureOf(file, known);
  }
}

/** What the signature of an accuracy report proves. */
function signatureOf({ signature }: Listed<AccuracyReport>, { keys }: Known): ReportFault[] {
  if (signature === undefined) return [NEVER_SIGNED];
  const key = keyId(signature.publicKey);
  return [
    {
      en: `signed with key ${key}: these are the figures that the desk’s server counted`,
      ko: `열쇠 ${key}로 서명됨: 데스크의 서버가 센 수치입니다`,
    },
    keys === undefined ? KEY_ON_TRUST : KEY_KNOWN,
    NOT_COUNTED,
  ];
}

function signedBy(file: Proved | CheckpointFile, known: Known): ReportFault[] {
  const signed = 'heads' in file ? file : file.checkpoint;
  const said: ReportFault[] = [];
  if (signed === undefined) said.push(UNSIGNED);
  else {
    const { number, at, size, key } = readCheckpoint(signed.body)!;
    said.push(
      {
        en: `checkpoint ${number} of ${at} over ${size} chains, signed with key ${key}`,
        ko: `${at}의 ${number}번 점검, 사슬 ${size}개, 열쇠 ${key}로 서명됨`,
      },
      known.keys === undefined ? KEY_ON_TRUST : KEY_KNOWN,
    );
    if ('head' in signed) said.push(UP_TO(signed.head.seq));
  }
  if (known.checkpoint !== undefined) {
    const { number } = readCheckpoint(known.checkpoint.body)!;
    said.push(agreesWith(file, known.checkpoint, number));
  }
  return said;
}

function agreesWith(file: Proved | CheckpointFile, known: CheckpointFile, number: number): ReportFault {
  if ('heads' in file)
    return {
      en: `nothing of checkpoint ${number} was dropped, cut off or rewritten`,
      ko: `${number}번 점검의 사슬 가운데 빠지거나 잘리거나 다시 쓰인 것이 없습니다`,
    };
  const head = known.heads.find(({ chain }) => chain === file.chain.id);
  if (head === undefined || file.madeAt < readCheckpoint(known.body)!.at)
    return {
      en: `checkpoint ${number} says nothing of this report: it is older, or the article is younger`,
      ko: `${number}번 점검으로는 이 보고서를 확인할 수 없습니다. 보고서가 더 오래되었거나 기사가 더 나중입니다`,
    };
  return {
    en: `links 1–${head.seq} are those that checkpoint ${number} knows`,
    ko: `고리 1–${head.seq}은 ${number}번 점검의 것과 같습니다`,
  };
}

const UP_TO = (seq: number): ReportFault => ({
  en: `links 1–${seq} are under its root; what came after is proved by the chain alone`,
  ko: `고리 1–${seq}은 그 뿌리 아래에 있습니다. 그 뒤는 사슬만으로 확인한 것입니다`,
});
const KEY_KNOWN: ReportFault = { en: 'the key is one that you know', ko: '알고 있는 열쇠입니다' };
const KEY_ON_TRUST: ReportFault = {
  en: 'the key is the file’s own: hold it against the desk’s published keys (--key)',
  ko: '열쇠는 파일에 든 것입니다. 공개된 열쇠와 맞추어 보세요(--key)',
};
const UNSIGNED: ReportFault = {
  en: 'no checkpoint: the chain is whole, but whether its end was cut off is not proved',
  ko: '점검이 없습니다. 사슬은 온전하지만 끝이 잘렸는지는 확인되지 않았습니다',
};
const NOT_TOLD: ReportFault = {
  en: 'not proved, for no chain tells of it: the names of people and of the desk, the words and places of claims and questions, where the issues stand',
  ko: '사슬에 없어 확인되지 않은 것: 사람과 데스크의 이름, 주장과 질문의 글과 자리, 지적의 자리',
};
const NOT_TOLD_OF_ONE: ReportFault = {
  en: 'not proved, for no chain tells of it: the names of people and of the desk, where the issue stands',
  ko: '사슬에 없어 확인되지 않은 것: 사람과 데스크의 이름, 지적의 자리',
};
const NO_POLICY: ReportFault = {
  en: 'nor is it which signatures, sources and readers the gate asks for',
  ko: '게이트가 요구하는 서명과 근거와 두 번째 확인도 확인되지 않았습니다',
};
const CITES_FACTS: ReportFault = {
  en: 'nor is it that the evidence which stands is the signed one: some cites the fact book and is older than that the record tells of changes there',
  ko: '서 있는 근거가 서명된 그대로인지도 확인되지 않았습니다. 사실대장이 바뀐 것을 기록에 남기기 전에 더한, 사실대장을 인용한 근거가 있습니다',
};
const IN_PART: ReportFault = {
  en: 'it has only the links that tell of the correction, for a reader who may not see the rest: whether others were left out is not proved, nor does a signature cover it',
  ko: '나머지를 볼 수 없는 사람에게 준 것이라 이 정정에 관한 고리만 있습니다. 빠진 고리가 있는지는 확인되지 않았고, 서명도 없습니다',
};
const NOT_COUNTED: ReportFault = {
  en: 'no chain tells the figures: they were counted from the store',
  ko: '수치는 사슬이 아니라 저장소에서 센 것입니다',
};
const NEVER_SIGNED: ReportFault = {
  en: 'no signature covers this file: it shows no forgery in itself, and the whole of it can be made anew; ask for the check report',
  ko: '이 파일은 어떤 서명으로도 보증되지 않습니다. 앞뒤는 맞지만 통째로 새로 만들 수 있으니 확인 보고서를 받으세요',
};
const NO_CHECKPOINT: ReportFault = {
  en: 'the checkpoint is not one of this desk',
  ko: '이 데스크의 점검이 아닙니다',
};
const WRONG_SIGNATURE: ReportFault = {
  en: 'the checkpoint’s signature is wrong',
  ko: '점검의 서명이 맞지 않습니다',
};
const UNKNOWN_KEY: ReportFault = {
  en: 'the checkpoint was signed with a key that is not among those known',
  ko: '점검이 알려지지 않은 열쇠로 서명되었습니다',
};
const NOTHING_SIGNED: ReportFault = {
  en: 'the report carries no checkpoint: nothing in it is signed',
  ko: '보고서에 점검이 없습니다. 서명된 것이 없습니다',
};
const SOME_LINKS: ReportFault = {
  en: 'the record has only some links of its chain: no key or checkpoint can prove it',
  ko: '사슬의 일부만 있는 기록이라 열쇠나 점검으로 확인할 수 없습니다',
};
const NOT_UNDER: ReportFault = {
  en: 'the chain’s head does not lead to the checkpoint’s root',
  ko: '사슬의 끝이 점검의 뿌리로 이어지지 않습니다',
};
const NOT_ROOT: ReportFault = {
  en: 'the heads are not those that the checkpoint’s root was made over',
  ko: '끝의 목록이 점검의 뿌리를 만든 목록과 다릅니다',
};
const OTHER_DESK: ReportFault = {
  en: 'the known checkpoint is of another desk',
  ko: '대조한 점검은 다른 데스크의 것입니다',
};
const TWO_OF_ONE_NUMBER: ReportFault = {
  en: 'there are two checkpoints of this number',
  ko: '같은 번호의 점검이 둘입니다',
};
const NOT_LINKED: ReportFault = {
  en: 'the later checkpoint does not continue the earlier one',
  ko: '뒤의 점검이 앞의 점검과 이어지지 않습니다',
};

function dropped(chain: string, before: number, after: number): ReportFault {
  return before === after
    ? {
        en: `article ${chain}: checkpoint ${before} does not know it, though it was there`,
        ko: `기사 ${chain}: 그때 있었는데 ${before}번 점검에 없습니다`,
      }
    : {
        en: `chain ${chain}: checkpoint ${before} has it, checkpoint ${after} does not: it was dropped`,
        ko: `사슬 ${chain}: ${before}번 점검에는 있고 ${after}번 점검에는 없습니다. 통째로 빠졌습니다`,
      };
}

function cut(chain: string, seq: number, left: number): ReportFault {
  return {
    en: `chain ${chain}: it had ${seq} links and has ${left}: its end was cut off`,
    ko: `사슬 ${chain}: 고리가 ${seq}개였는데 ${left}개입니다. 끝이 잘렸습니다`,
  };
}

function rewritten(chain: string, seq: number, number: number): ReportFault {
  return {
    en: `chain ${chain}: link ${seq} is not the one that checkpoint ${number} knows: it was rewritten`,
    ko: `사슬 ${chain}: ${seq}번째 고리가 ${number}번 점검의 것과 다릅니다. 다시 쓰였습니다`,
  };
}
