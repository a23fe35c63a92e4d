-- A worker that fell is not an attempt that failed.
ALTER TABLE "Outbox" ADD COLUMN "begunAt" TIMESTAMPTZ(3);
ALTER TABLE "Outbox" ADD COLUMN "falls" INTEGER NOT NULL DEFAULT 0;
