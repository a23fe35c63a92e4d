-- The part of the paper that an article is for.
ALTER TABLE "Article" ADD COLUMN "section" TEXT;
