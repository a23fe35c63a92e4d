-- AlterTable
ALTER TABLE "User" ADD COLUMN     "recordKey" TEXT,
ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Checkpoint" (
    "deskId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "Checkpoint_pkey" PRIMARY KEY ("deskId","number")
);

-- CreateTable
CREATE TABLE "CheckpointHead" (
    "deskId" UUID NOT NULL,
    "chainId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "CheckpointHead_pkey" PRIMARY KEY ("deskId","chainId","number")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex: what the accuracy report asks of a period
CREATE INDEX "Revision_createdAt_idx" ON "Revision"("createdAt");
CREATE INDEX "Assignment_deskId_dueAt_idx" ON "Assignment"("deskId", "dueAt");
CREATE INDEX "Check_deskId_createdAt_idx" ON "Check"("deskId", "createdAt");
CREATE INDEX "Issue_deskId_decidedAt_idx" ON "Issue"("deskId", "decidedAt");
CREATE INDEX "Waiver_deskId_at_idx" ON "Waiver"("deskId", "at");
CREATE INDEX "Correction_deskId_appliedAt_idx" ON "Correction"("deskId", "appliedAt");
CREATE INDEX "Reminder_deskId_sentAt_idx" ON "Reminder"("deskId", "sentAt");

-- The heads of a desk, for a checkpoint
CREATE INDEX "AuditHead_deskId_chainId_idx" ON "AuditHead"("deskId", "chainId");

-- What was signed stays as it was
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Checkpoint" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "Checkpoint" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CheckpointHead" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "CheckpointHead" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
