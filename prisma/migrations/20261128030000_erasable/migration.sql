-- Someone outside the desk can be erased from the question that they were asked.
ALTER TABLE "Question" ADD COLUMN "answerKey" TEXT, ADD COLUMN "erasedAt" TIMESTAMPTZ(3);

-- Comments keep whom they name by id; the longest name first, as when they are written.
DO $$
DECLARE named record;
BEGIN
  FOR named IN
    SELECT c.id, u.id AS person, u.name FROM "Comment" c JOIN "User" u ON u.id = c."byId" OR u.id = ANY(c.mentions)
    WHERE u."erasedAt" IS NULL AND u.name <> '' ORDER BY length(u.name) DESC
  LOOP
    UPDATE "Comment" SET text = replace(text, '@' || named.name, '@{' || named.person || '}') WHERE id = named.id;
  END LOOP;
END $$;

-- When the entry of the fact book that a source cites last changed, as the record of its article is told from now on.
ALTER TABLE "Evidence" ADD COLUMN "factChangedAt" TEXT;
UPDATE "Evidence" e SET "factChangedAt" = extract(epoch FROM f."changedAt")::text
FROM "HouseFact" f WHERE f."deskId" = e."deskId" AND f.id::text = e."factId";

-- When readers no longer saw a change in print that an issue tells of.
ALTER TABLE "Issue" ADD COLUMN "goneAt" TIMESTAMPTZ(3);
