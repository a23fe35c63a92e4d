-- Someone outside the desk can be erased from the question that they were asked.
ALTER TABLE "Question" ADD COLUMN "answerKey" TEXT, ADD COLUMN "erasedAt" TIMESTAMPTZ(3);

-- Comments keep whom they name by id, read as when they are written: the longest name first, in any case and Unicode form,
-- after no part of a word; a name in Latin letters ends where its word does. With the names written back a comment is what
-- the record's hash of it was made of.
DO $$
DECLARE named record;
BEGIN
  FOR named IN
    SELECT c.id, '@{' || u.id || '}' AS reference, '(?<![0-9A-Za-zÀ-ɏ가-힣._-])@'
      || regexp_replace(normalize(u.name, NFC), '([][\\.^$*+?(){}|])', '\\\1', 'g')
      || CASE WHEN u.name ~* '[a-z0-9]$' THEN '(?![0-9A-Za-zÀ-ɏ])' ELSE '' END AS mention
    FROM "Comment" c JOIN "User" u ON u.id = c."byId" OR u.id = ANY(c.mentions)
    WHERE c.text LIKE '%@%' AND u."erasedAt" IS NULL AND u.name <> '' ORDER BY length(normalize(u.name, NFC)) DESC
  LOOP
    UPDATE "Comment" SET text = regexp_replace(normalize(text, NFC), named.mention, named.reference, 'gi')
    WHERE id = named.id AND normalize(text, NFC) ~* named.mention;
  END LOOP;
END $$;

-- When the entry of the fact book that a source cites last changed, as the record of its article is told from now on.
ALTER TABLE "Evidence" ADD COLUMN "factChangedAt" TEXT;
UPDATE "Evidence" e SET "factChangedAt" = extract(epoch FROM f."changedAt")::text
FROM "HouseFact" f WHERE f."deskId" = e."deskId" AND f.id::text = e."factId";

-- When readers no longer saw a change in print that an issue tells of.
ALTER TABLE "Issue" ADD COLUMN "goneAt" TIMESTAMPTZ(3);
UPDATE "Issue" i SET "ruleVersion" = a."liveRevision" FROM "Article" a
WHERE a.id = i."articleId" AND i.rule = 'changed-without-correction' AND a."liveRevision" IS NOT NULL;
