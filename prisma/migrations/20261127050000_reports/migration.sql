-- Reports that are made in the background, and the stretches of their files.
CREATE TYPE "ReportJobStatus" AS ENUM ('waiting', 'making', 'made', 'failed');
CREATE TABLE "ReportJob" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "ask" JSONB NOT NULL,
    "status" "ReportJobStatus" NOT NULL DEFAULT 'waiting',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "name" TEXT,
    "size" INTEGER NOT NULL DEFAULT 0,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "madeAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportJob_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "ReportPart" (
    "jobId" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ReportPart_pkey" PRIMARY KEY ("jobId","attempt","number")
);
CREATE INDEX "ReportJob_byId_deskId_id_idx" ON "ReportJob"("byId", "deskId", "id");
CREATE INDEX "ReportJob_expiresAt_idx" ON "ReportJob"("expiresAt");
ALTER TABLE "ReportPart" ADD CONSTRAINT "ReportPart_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "ReportJob"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By which settings the gate of an article is asked, as its record was told last.
CREATE TABLE "GatePolicy" (
    "articleId" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "policy" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GatePolicy_pkey" PRIMARY KEY ("articleId")
);

-- Claims that were made before there was an index of what they speak of are put into it.
INSERT INTO "Outbox" ("deskId", key, job, payload)
SELECT a."deskId", 'claims.index:' || r.id, 'claims.index', jsonb_build_object('deskId', a."deskId", 'revisionId', r.id)
FROM "Article" a JOIN "Revision" r ON r."articleId" = a.id AND r.number = a.head
WHERE EXISTS (SELECT FROM "Claim" c WHERE c."articleId" = a.id)
  AND NOT EXISTS (SELECT FROM "Claim" c JOIN "Mention" m ON m."claimId" = c.id WHERE c."articleId" = a.id);
