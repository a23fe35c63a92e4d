import { z } from 'zod';

/** What an exported report says that it is; its first member, so that any reader sees it at once. */
export const CHECK_REPORT = 'urn:stet:report:check:1';

const id = z.uuid();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.iso.datetime();
/** A word of docs/glossary.md. Not an enumeration: a report is read by later versions of Stet too. */
const word = z.string().max(100);
const place = { start: z.int().min(0), end: z.int().min(0) };
const told = z.strictObject({ ko: z.string(), en: z.string(), fr: z.string() });

const revision = z.strictObject({
  number: z.int().min(1),
  sha256: hash.describe('Of the UTF-8 bytes of `text`'),
  text: z.string(),
  zones: z.array(z.strictObject({ ...place, kind: word })),
  reason: z.string(),
  by: id,
  at: time,
});

const evidence = z.strictObject({
  id,
  class: word,
  stance: word,
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  locator: z.string().nullable(),
  quote: z.string().nullable(),
  by: id,
  at: time,
  withdrawnAt: time.nullable(),
});

const check = z.strictObject({
  id,
  by: id,
  at: time,
  round: z.int().min(1).describe('It counts while the claim is in this round'),
  reading: z.int().min(1).describe('1 is the check, 2 the second reader’s'),
  revision: z.int().min(1),
  outcome: word,
  note: z.string(),
  evidence: z.array(id),
});

const claim = z.strictObject({
  id,
  number: z.int().min(1),
  text: z.string(),
  place: z.strictObject(place).nullable().describe('In the newest revision; null: its words are gone'),
  zone: word.nullable(),
  type: word,
  risk: word,
  status: word,
  outcome: word.nullable(),
  round: z.int().min(1),
  madeBy: id.nullable(),
  madeAt: time,
  dueAt: time.nullable(),
  assignee: id.nullable(),
  evidence: z.array(evidence),
  checks: z.array(check),
});

const issue = z.strictObject({
  id,
  number: z.int().min(1),
  claim: id.nullable(),
  category: word,
  nature: word,
  severity: word,
  origin: word,
  detectedBy: word,
  status: word,
  revision: z.int().min(1),
  ...place,
  quote: z.string(),
  note: z.string(),
  suggestion: z.string().nullable(),
  finding: z
    .strictObject({ rule: word, saw: z.string(), expected: told, message: told, working: told })
    .nullable()
    .describe('What a lint rule saw; null when a person raised it'),
  raisedBy: id.nullable(),
  raisedAt: time,
  decidedBy: id.nullable(),
  decidedAt: time.nullable(),
  reason: z.string().nullable(),
});

const correction = z.strictObject({
  id,
  number: z.int().min(1),
  issue: id,
  type: word,
  status: word,
  revision: z.int().min(1),
  ...place,
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  afterPrint: z.boolean(),
  proposedBy: id,
  proposedAt: time,
  approvals: z.array(z.strictObject({ role: word, by: id, at: time })),
  endedBy: id.nullable(),
  endReason: z.string().nullable(),
  appliedBy: id.nullable(),
  appliedAt: time.nullable(),
  appliedRevision: z.int().nullable(),
  notice: z.strictObject({ ko: z.string(), en: z.string() }).nullable(),
  noticedAt: time.nullable(),
  derivatives: z.array(
    z.strictObject({ kind: word, place: z.string(), doneBy: id.nullable(), doneAt: time.nullable() }),
  ),
});

const question = z.strictObject({
  claim: id,
  by: id,
  askedOf: z.string(),
  text: z.string(),
  at: time,
});

const signOff = z.strictObject({
  ...{ role: word, by: id, at: time, revision: z.int().min(1), sha256: hash },
  evidenceSha256: hash.optional().describe('Of the evidence that it covers; absent from older reports'),
  voidedAt: time
    .nullable()
    .optional()
    .describe('When that evidence changed: void for good; absent from older reports'),
});

const waiver = z.strictObject({
  rule: word,
  subject: id,
  revision: z
    .int()
    .min(1)
    .nullable()
    .optional()
    .describe('For which it holds; null, or absent from older reports: for any'),
  reason: z.string(),
  by: id,
  at: time,
  expiresAt: time,
  revokedAt: time.nullable(),
});

const blocker = z.strictObject({
  rule: word,
  subject: z.strictObject({ type: word, id: z.string() }),
  said: told,
});

const gate = z.strictObject({
  open: z.boolean(),
  blockers: z.array(blocker),
  waived: z.array(blocker).describe('What would stand in the way without a waiver'),
  evidenceSha256: hash
    .optional()
    .describe(
      'Of the evidence as it stands: signatures of other evidence are void; absent from older reports',
    ),
  policy: z
    .strictObject({
      severity: word,
      independentSources: z.int(),
      secondReader: z.array(word),
      blindSecondReader: z.boolean(),
      signOffs: z.array(word),
    })
    .optional()
    .describe('What the gate asks for, as the chain tells it; absent while it does not'),
});

const chain = z.strictObject({
  id,
  from: z.int().min(0).describe('The number of the first link; 0: the chain is empty'),
  head: z.strictObject({ seq: z.int().min(0), hash }),
  verification: z
    .strictObject({ intact: z.boolean(), badLink: z.strictObject({ seq: z.int(), fault: word }).nullable() })
    .describe('What Stet found when the report was made'),
  links: z.array(
    z.strictObject({
      seq: z.int().min(1),
      body: z.string().describe('Canonical JSON (RFC 8785): the very bytes that were hashed'),
      hash: hash.describe('SHA-256 of `body`'),
    }),
  ),
});

const checkpoint = z
  .strictObject({
    body: z.string().describe('Canonical JSON (RFC 8785): the very bytes that were signed'),
    signature: z.string().describe('Ed25519 over the bytes of `body`, in base64url'),
    publicKey: z.string().describe('In PEM; hold it against one known from elsewhere'),
    head: z.strictObject({ seq: z.int().min(1), hash }).describe('Where the chain ended at the checkpoint'),
    index: z.int().min(0).describe('Which leaf of the Merkle tree (RFC 6962) that is'),
    path: z.array(hash).max(64).describe('The hashes beside it on the way to the root, from below'),
  })
  .describe('The newest checkpoint that has this chain; absent before the first');

const contents = z.strictObject({
  $schema: z.literal(CHECK_REPORT),
  madeAt: time,
  desk: z.strictObject({ id, name: z.string(), timeZone: z.string() }),
  article: z.strictObject({
    id,
    title: z.string(),
    language: word,
    status: word,
    sourceText: z.string().nullable(),
    author: id.nullable(),
    createdBy: id,
    createdAt: time,
    section: word.nullable().optional().describe('The part of the paper; absent from older reports'),
    pressDeadline: time.nullable(),
    publishedAt: time.nullable(),
    head: z.int().min(1).describe('The number of the newest revision'),
  }),
  people: z
    .array(z.strictObject({ id, name: z.string() }))
    .describe('Names stand here only; all else has ids'),
  revisions: z.array(revision),
  claims: z.array(claim),
  issues: z.array(issue),
  corrections: z.array(correction),
  openQuestions: z.array(question),
  lintRuns: z.array(
    z.strictObject({
      revision: z.int().min(1),
      rules: z.record(z.string(), z.int()),
      findings: z.int(),
      at: time,
    }),
  ),
  signOffs: z.array(signOff),
  waivers: z.array(waiver),
  gate,
  chain,
  checkpoint: checkpoint.optional(),
});

/** An article's check report: who checked what against which source, when, and the chain that proves it. */
export const checkReport = contents
  .extend({ seal: hash.describe('SHA-256 of the canonical JSON of the report without this member') })
  .meta({ id: 'CheckReport' });

export type CheckReport = z.infer<typeof checkReport>;
export type CheckReportContents = z.infer<typeof contents>;
