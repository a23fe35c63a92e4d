ALTER TABLE "Article" ADD COLUMN "resumedAt" TIMESTAMPTZ(3);

ALTER TABLE "Outbox" ADD COLUMN "traceparent" TEXT;

ALTER TABLE "Reminder" ADD COLUMN "since" TIMESTAMPTZ(3),
ADD COLUMN "requestId" TEXT,
ADD COLUMN "traceparent" TEXT;

CREATE INDEX "WebhookDelivery_settledAt_idx" ON "WebhookDelivery"("settledAt");
CREATE INDEX "WebhookDelivery_waiting" ON "WebhookDelivery" (id) WHERE status = 'waiting';

-- Who looks at a claim: gone after a crash is as well.
CREATE UNLOGGED TABLE "Presence" (
    "deskId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("claimId","userId")
);

CREATE INDEX "Presence_deskId_until_idx" ON "Presence"("deskId", "until");

-- What follows a changed policy.
CREATE INDEX "Reminder_planned" ON "Reminder" ("deskId", "subjectId")
  WHERE status IN ('scheduled', 'suppressed') OR status = 'cancelled' AND reason = 'policy';
