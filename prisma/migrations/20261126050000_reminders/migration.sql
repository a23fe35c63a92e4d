-- Reminders of more than assignments; preferences, digests and stop links; webhooks.
ALTER TABLE "User" ADD COLUMN "bouncedAt" TIMESTAMPTZ(3), ADD COLUMN "bounce" TEXT;
ALTER TABLE "Reminder" ALTER COLUMN "articleId" DROP NOT NULL,
  ADD COLUMN "role" TEXT NOT NULL DEFAULT 'assignee',
  ADD COLUMN "dismissedAt" TIMESTAMPTZ(3);
UPDATE "Reminder" r SET role = 'editor' FROM "Assignment" a WHERE a.id = r."subjectId" AND a."assigneeId" <> r."recipientId";
ALTER TABLE "Notification" ALTER COLUMN "articleId" DROP NOT NULL,
  ADD COLUMN "doneAt" TIMESTAMPTZ(3),
  ADD COLUMN "digestId" UUID;

CREATE TABLE "Digest" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "queuedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Preference" (
    "deskId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "pace" TEXT NOT NULL,

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("deskId","userId","channel","kind")
);
CREATE TABLE "MailKey" (
    "deskId" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "MailKey_pkey" PRIMARY KEY ("deskId")
);
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "kinds" TEXT[],
    "secret" TEXT NOT NULL,
    "oldSecret" TEXT,
    "oldSecretUntil" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Notification_digestId_idx" ON "Notification"("digestId");
CREATE UNIQUE INDEX "Digest_deskId_userId_day_key" ON "Digest"("deskId", "userId", "day");
CREATE INDEX "Webhook_deskId_idx" ON "Webhook"("deskId");
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_key_key" ON "WebhookDelivery"("webhookId", "key");
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_digestId_fkey" FOREIGN KEY ("digestId") REFERENCES "Digest"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "Digest_due" ON "Digest" ("dueAt", id) WHERE "queuedAt" IS NULL;
