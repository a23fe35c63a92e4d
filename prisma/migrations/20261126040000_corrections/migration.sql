-- CreateEnum
CREATE TYPE "MentionKind" AS ENUM ('figure', 'name', 'fact');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "liveRevision" INTEGER;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "correctionId" UUID;

-- AlterTable
ALTER TABLE "HouseFact" ADD COLUMN "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "factId" TEXT;

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN "factId" TEXT;

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN "requestedAt" TIMESTAMPTZ(3);
ALTER TABLE "Correction" ADD COLUMN "requesterKnewAt" TIMESTAMPTZ(3);
ALTER TABLE "Correction" ADD COLUMN "answeredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Derivative" ADD COLUMN "claimId" UUID;

-- CreateTable
CREATE TABLE "Mention" (
    "claimId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" "MentionKind" NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("claimId","kind","key")
);

-- CreateTable
CREATE TABLE "Reliance" (
    "issueId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "factId" TEXT NOT NULL,

    CONSTRAINT "Reliance_pkey" PRIMARY KEY ("issueId","factId")
);

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE INDEX "Mention_deskId_kind_key_claimId_idx" ON "Mention"("deskId", "kind", "key", "claimId");

-- CreateIndex
CREATE INDEX "Evidence_factId_idx" ON "Evidence"("factId");

-- CreateIndex
CREATE INDEX "Reliance_deskId_factId_idx" ON "Reliance"("deskId", "factId");

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reliance" ADD CONSTRAINT "Reliance_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is published already was published as it stands, and every revision since was made by a correction.
UPDATE "Article" SET "liveRevision" = head WHERE "publishedAt" IS NOT NULL;
UPDATE "Correction" c SET "answeredAt" = (SELECT max(at) FROM "Approval" p WHERE p."correctionId" = c.id)
  WHERE status IN ('approved', 'applied', 'noticed', 'closed');
ALTER TABLE "Revision" DISABLE TRIGGER append_only;
UPDATE "Revision" r SET "correctionId" = c.id
  FROM "Correction" c WHERE c."articleId" = r."articleId" AND c."appliedRevision" = r.number;
ALTER TABLE "Revision" ENABLE TRIGGER append_only;
