-- A signature is void for good once its evidence has changed, also when the evidence is again what it was.
ALTER TABLE "SignOff" ADD COLUMN "voidedAt" TIMESTAMPTZ(3);
-- The same text may be signed again on the same evidence. That two never stand for one role is seen to while the article is held.
DROP INDEX "SignOff_articleId_sha256_evidenceSha256_role_key";
CREATE INDEX "SignOff_articleId_idx" ON "SignOff"("articleId");

-- A waiver is for exactly one revision, as a signature is.
ALTER TABLE "Waiver" ADD COLUMN "revisionNumber" INTEGER;

-- A report that was taken back before it was made stays in the list of reports until its time is up.
ALTER TYPE "ReportJobStatus" ADD VALUE 'cancelled';
ALTER TABLE "ReportJob" ADD COLUMN "cancelledAt" TIMESTAMPTZ(3);
