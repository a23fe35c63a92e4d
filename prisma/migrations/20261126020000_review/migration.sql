-- Two readers who disagree: an editor decides between them, and their checks stay.
ALTER TYPE "ClaimStatus" ADD VALUE 'disputed' AFTER 'second_check';

CREATE TABLE "Adjudication" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Adjudication_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Adjudication_claimId_idx" ON "Adjudication"("claimId");
ALTER TABLE "Adjudication" ADD CONSTRAINT "Adjudication_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A claim has no outcome before its last reading.
UPDATE "Claim" SET outcome = NULL WHERE cardinality("checkerIds") > 0
  AND status IN ('second_check', 'queued', 'assigned', 'in_check', 'awaiting_answer');

-- Answers by people without an account.
ALTER TABLE "Question" ADD COLUMN "answeredByName" TEXT;

CREATE TABLE "AnswerLink" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerLink_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "AnswerLink_tokenHash_key" ON "AnswerLink"("tokenHash");
CREATE INDEX "AnswerLink_questionId_idx" ON "AnswerLink"("questionId");
ALTER TABLE "AnswerLink" ADD CONSTRAINT "AnswerLink_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- One that is open at most.
CREATE UNIQUE INDEX "AnswerLink_one_open" ON "AnswerLink" ("questionId") WHERE "revokedAt" IS NULL AND "usedAt" IS NULL;

-- What a source was when it was kept, and whether its address is still there.
CREATE TABLE "Snapshot" (
    "deskId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("deskId","sha256")
);
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_hash" CHECK (sha256 = encode(sha256(bytes), 'hex'));

ALTER TABLE "Evidence"
  ADD COLUMN "snapshotSha256" TEXT,
  ADD COLUMN "snapshotFailure" TEXT,
  ADD COLUMN "linkCheckedAt" TIMESTAMPTZ(3),
  ADD COLUMN "linkGoneAt" TIMESTAMPTZ(3);
-- The addresses in the order in which they are looked at again.
CREATE INDEX "Evidence_links" ON "Evidence" ((coalesce("linkCheckedAt", "createdAt")))
  WHERE url IS NOT NULL AND "withdrawnAt" IS NULL AND "linkGoneAt" IS NULL;

-- A signature covers the evidence too.
ALTER TABLE "SignOff" ADD COLUMN "evidenceSha256" TEXT NOT NULL DEFAULT '';
DROP INDEX "SignOff_articleId_sha256_role_key";
CREATE UNIQUE INDEX "SignOff_articleId_sha256_evidenceSha256_role_key" ON "SignOff"("articleId", "sha256", "evidenceSha256", "role");

-- Who is named in a comment.
ALTER TABLE "Comment" ADD COLUMN "mentions" UUID[] DEFAULT ARRAY[]::UUID[];
