-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('checker', 'copy_editor', 'editor', 'chief', 'author', 'legal', 'ombudsman', 'auditor', 'admin');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('received', 'checking', 'cleared', 'published', 'correcting', 'archived', 'on_hold', 'killed');

-- CreateEnum
CREATE TYPE "ContentFormat" AS ENUM ('text', 'markdown', 'html');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('queued', 'assigned', 'in_check', 'awaiting_answer', 'checked', 'second_check', 'resolved', 'not_checkable', 'duplicate', 'withdrawn', 'stale', 'orphaned');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('confirmed', 'confirmed_with_change', 'wrong', 'unsupported', 'cannot_verify', 'conflicting_sources', 'not_a_fact');

-- CreateEnum
CREATE TYPE "Risk" AS ENUM ('low', 'medium', 'high', 'legal');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('made', 'unchanged', 'moved', 'stale', 'orphaned', 'ambiguous');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('offered', 'accepted', 'submitted', 'done', 'declined', 'reassigned', 'abandoned', 'cancelled');

-- CreateEnum
CREATE TYPE "EvidenceClass" AS ENUM ('primary', 'secondary');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'contradicts', 'context');

-- CreateEnum
CREATE TYPE "IssueStatus" AS ENUM ('open', 'confirmed', 'dismissed', 'duplicate', 'fix_proposed', 'fixed', 'closed', 'waived');

-- CreateEnum
CREATE TYPE "Nature" AS ENUM ('objective', 'subjective');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('critical', 'major', 'minor', 'info');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('source_text', 'author', 'translator', 'editor', 'production', 'unknown');

-- CreateEnum
CREATE TYPE "DetectedBy" AS ENUM ('checker', 'editor', 'rule', 'reader', 'author', 'external');

-- CreateEnum
CREATE TYPE "QuestionStatus" AS ENUM ('open', 'answered', 'withdrawn');

-- CreateEnum
CREATE TYPE "CorrectionStatus" AS ENUM ('proposed', 'approved', 'rejected', 'applied', 'noticed', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "CorrectionType" AS ENUM ('correction', 'clarification', 'editors_note', 'update', 'retraction', 'silent_fix', 'right_of_reply', 'statutory_correction', 'follow_up');

-- CreateEnum
CREATE TYPE "ReminderStatus" AS ENUM ('scheduled', 'sent', 'acknowledged', 'cancelled', 'snoozed', 'suppressed');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('waiting', 'delivered', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "Desk" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Seoul',
    "locale" TEXT NOT NULL DEFAULT 'ko',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'ko',
    "passwordHash" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "roles" "Role"[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("deskId","userId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("deskId","userId","key")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'received',
    "sourceText" TEXT,
    "pressDeadline" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "authorId" UUID,
    "createdById" UUID NOT NULL,
    "head" INTEGER NOT NULL DEFAULT 1,
    "extracted" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "zones" JSONB NOT NULL,
    "format" "ContentFormat" NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LintRun" (
    "revisionId" UUID NOT NULL,
    "rules" JSONB NOT NULL,
    "findings" INTEGER NOT NULL,
    "ranAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LintRun_pkey" PRIMARY KEY ("revisionId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "risk" "Risk" NOT NULL,
    "worth" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "parts" JSONB NOT NULL,
    "status" "ClaimStatus" NOT NULL DEFAULT 'queued',
    "outcome" "Outcome",
    "assigneeId" UUID,
    "checkerIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "duplicateOfId" UUID,
    "createdById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimAnchor" (
    "claimId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "state" "AnchorState" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "ClaimAnchor_pkey" PRIMARY KEY ("claimId","revisionId")
);

-- CreateTable
CREATE TABLE "HouseFact" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "attributes" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "reviewAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HouseFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "assigneeId" UUID NOT NULL,
    "assignedById" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reading" INTEGER NOT NULL DEFAULT 1,
    "status" "AssignmentStatus" NOT NULL DEFAULT 'offered',
    "offeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "class" "EvidenceClass" NOT NULL,
    "stance" "Stance" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "locator" TEXT,
    "quote" TEXT,
    "publisher" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Check" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reading" INTEGER NOT NULL,
    "revisionNumber" INTEGER NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckEvidence" (
    "checkId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,

    CONSTRAINT "CheckEvidence_pkey" PRIMARY KEY ("checkId","evidenceId")
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "claimId" UUID,
    "number" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "nature" "Nature" NOT NULL,
    "severity" "Severity" NOT NULL,
    "origin" "Origin" NOT NULL DEFAULT 'unknown',
    "detectedBy" "DetectedBy" NOT NULL,
    "status" "IssueStatus" NOT NULL DEFAULT 'open',
    "revisionNumber" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "suggestion" TEXT,
    "finding" JSONB,
    "rule" TEXT,
    "ruleVersion" INTEGER,
    "fingerprint" TEXT,
    "raisedById" UUID,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "duplicateOfId" UUID,
    "fixerIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedOfId" UUID,
    "askedOf" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "answer" TEXT,
    "status" "QuestionStatus" NOT NULL DEFAULT 'open',
    "answeredById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "claimId" UUID,
    "issueId" UUID,
    "byId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionNumber" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Waiver" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "issueId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "type" "CorrectionType" NOT NULL,
    "status" "CorrectionStatus" NOT NULL DEFAULT 'proposed',
    "revisionNumber" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "afterPrint" BOOLEAN NOT NULL,
    "noticeKo" TEXT,
    "noticeEn" TEXT,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedById" UUID,
    "endReason" TEXT,
    "appliedById" UUID,
    "appliedAt" TIMESTAMPTZ(3),
    "appliedRevision" INTEGER,
    "noticedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "correctionId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("correctionId","role")
);

-- CreateTable
CREATE TABLE "Derivative" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "correctionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Derivative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "chainId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "deskId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("chainId","seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "chainId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("chainId")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "deskId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "requestId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "sends" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "deadAt" TIMESTAMPTZ(3),

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "status" "ReminderStatus" NOT NULL DEFAULT 'scheduled',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "queuedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "snoozes" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "reminderId" UUID,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "notificationId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'waiting',
    "settledAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Desk_slug_key" ON "Desk"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_deskId_userId_idx" ON "ApiToken"("deskId", "userId");

-- CreateIndex
CREATE INDEX "IdempotencyKey_startedAt_idx" ON "IdempotencyKey"("startedAt");

-- CreateIndex
CREATE INDEX "Article_deskId_createdAt_id_idx" ON "Article"("deskId", "createdAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE INDEX "Claim_deskId_status_dueAt_id_idx" ON "Claim"("deskId", "status", "dueAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_articleId_number_key" ON "Claim"("articleId", "number");

-- CreateIndex
CREATE INDEX "ClaimAnchor_revisionId_start_idx" ON "ClaimAnchor"("revisionId", "start");

-- CreateIndex
CREATE INDEX "HouseFact_deskId_name_idx" ON "HouseFact"("deskId", "name");

-- CreateIndex
CREATE INDEX "Assignment_claimId_idx" ON "Assignment"("claimId");

-- CreateIndex
CREATE INDEX "Assignment_assigneeId_status_dueAt_idx" ON "Assignment"("assigneeId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");

-- CreateIndex
CREATE INDEX "Check_claimId_idx" ON "Check"("claimId");

-- CreateIndex
CREATE INDEX "Issue_articleId_status_idx" ON "Issue"("articleId", "status");

-- CreateIndex
CREATE INDEX "Issue_claimId_idx" ON "Issue"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_articleId_number_key" ON "Issue"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_articleId_fingerprint_key" ON "Issue"("articleId", "fingerprint");

-- CreateIndex
CREATE INDEX "Question_claimId_idx" ON "Question"("claimId");

-- CreateIndex
CREATE INDEX "Comment_claimId_idx" ON "Comment"("claimId");

-- CreateIndex
CREATE INDEX "Comment_issueId_idx" ON "Comment"("issueId");

-- CreateIndex
CREATE UNIQUE INDEX "SignOff_articleId_sha256_role_key" ON "SignOff"("articleId", "sha256", "role");

-- CreateIndex
CREATE INDEX "Waiver_articleId_idx" ON "Waiver"("articleId");

-- CreateIndex
CREATE INDEX "Correction_deskId_status_proposedAt_idx" ON "Correction"("deskId", "status", "proposedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_articleId_number_key" ON "Correction"("articleId", "number");

-- CreateIndex
CREATE INDEX "Derivative_correctionId_idx" ON "Derivative"("correctionId");

-- CreateIndex
CREATE INDEX "AuditEntry_deskId_at_idx" ON "AuditEntry"("deskId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_key_key" ON "Outbox"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_key_key" ON "Reminder"("key");

-- CreateIndex
CREATE INDEX "Reminder_subjectType_subjectId_idx" ON "Reminder"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Reminder_recipientId_deskId_dueAt_id_idx" ON "Reminder"("recipientId", "deskId", "dueAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_key_key" ON "Notification"("key");

-- CreateIndex
CREATE INDEX "Notification_userId_deskId_id_idx" ON "Notification"("userId", "deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_messageId_key" ON "Delivery"("messageId");

-- CreateIndex
CREATE INDEX "Delivery_settledAt_idx" ON "Delivery"("settledAt");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_notificationId_channel_key" ON "Delivery"("notificationId", "channel");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LintRun" ADD CONSTRAINT "LintRun_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAnchor" ADD CONSTRAINT "ClaimAnchor_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAnchor" ADD CONSTRAINT "ClaimAnchor_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckEvidence" ADD CONSTRAINT "CheckEvidence_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "Check"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckEvidence" ADD CONSTRAINT "CheckEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Derivative" ADD CONSTRAINT "Derivative_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The record and the revisions are written once. Whoever owns the tables could drop the trigger: the hash chain shows it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Spans are half-open and inside the text.
ALTER TABLE "ClaimAnchor" ADD CONSTRAINT "ClaimAnchor_span" CHECK ((start IS NULL) = ("end" IS NULL) AND (start IS NULL OR (0 <= start AND start < "end")));
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_span" CHECK (0 <= start AND start <= "end");
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_span" CHECK (0 <= start AND start < "end");

-- The queue: only what is open, in the order in which it is worked.
CREATE INDEX "Claim_open_by_due" ON "Claim" ("deskId", "dueAt", id)
  WHERE status IN ('queued', 'assigned', 'in_check', 'awaiting_answer', 'second_check', 'stale', 'orphaned');
CREATE INDEX "Claim_open_by_priority" ON "Claim"
  ("deskId", (CASE risk WHEN 'legal' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END), "dueAt", id)
  WHERE status IN ('queued', 'assigned', 'in_check', 'awaiting_answer', 'second_check', 'stale', 'orphaned');
CREATE INDEX "Claim_open_by_assignee" ON "Claim" ("assigneeId", "dueAt", id)
  WHERE status IN ('queued', 'assigned', 'in_check', 'awaiting_answer', 'second_check', 'stale', 'orphaned');
-- Only what is open is in someone's hands: without this the planner takes one's own work for rarer than it is.
CREATE STATISTICS "Claim_in_hands" (mcv) ON "assigneeId", status FROM "Claim";
-- The next claim for someone: stale first, then risk, due time and worth.
CREATE INDEX "Claim_next" ON "Claim" ("deskId", (status = 'stale') DESC, risk DESC, "dueAt", worth DESC, id)
  WHERE status IN ('queued', 'stale', 'second_check');
-- One person at a time on one reading of a claim.
CREATE UNIQUE INDEX "Assignment_one_open" ON "Assignment" ("claimId") WHERE status IN ('offered', 'accepted');

-- Work that is waiting: the relay and the sweep grow with what is due, never with what exists.
CREATE INDEX "Outbox_waiting" ON "Outbox" ("notBefore", id) WHERE "doneAt" IS NULL AND "deadAt" IS NULL;
CREATE INDEX "Outbox_dead" ON "Outbox" ("deskId", id) WHERE "deadAt" IS NOT NULL;
CREATE INDEX "Outbox_done" ON "Outbox" ("doneAt") WHERE "doneAt" IS NOT NULL;
CREATE INDEX "Reminder_due" ON "Reminder" ("dueAt", id) WHERE status IN ('scheduled', 'snoozed', 'suppressed') AND "queuedAt" IS NULL;
CREATE INDEX "Notification_unread" ON "Notification" ("userId", "deskId") WHERE "readAt" IS NULL;
CREATE INDEX "Delivery_waiting" ON "Delivery" (id) WHERE status = 'waiting';
