-- Whoever decided takes that back while nobody has built on it. Of what was decided before, nobody knows: it stands.
ALTER TABLE "Claim" ADD COLUMN "builtOn" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Claim" SET "builtOn" = true WHERE cardinality("checkerIds") > 0;
ALTER TABLE "Issue" ADD COLUMN "builtOn" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Issue" SET "builtOn" = true WHERE status <> 'open';
ALTER TABLE "Evidence" ADD COLUMN "withdrawnById" UUID;
