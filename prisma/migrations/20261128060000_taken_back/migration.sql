-- A check that its reader took back counts in no figure. Those of the past are told by the record.
ALTER TABLE "Check" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3);
UPDATE "Check" k SET "takenBackAt" = e.at
FROM (SELECT at, body::jsonb AS told FROM "AuditEntry" WHERE action = 'claim.taken_back') e
WHERE k."claimId"::text = e.told -> 'subject' ->> 'id' AND k.round = (e.told -> 'data' ->> 'round')::int - 1;
