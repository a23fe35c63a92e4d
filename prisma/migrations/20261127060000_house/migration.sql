-- What a token may be used for. Those that are there do what they did.
CREATE TYPE "Scope" AS ENUM ('read', 'review', 'publishing', 'admin');
ALTER TABLE "ApiToken" ADD COLUMN "scopes" "Scope"[];
UPDATE "ApiToken" SET "scopes" = enum_range(NULL::"Scope");

-- What a claim speaks of is its topics; a mention is of a person, in a comment.
ALTER TYPE "MentionKind" RENAME TO "TopicKind";
ALTER TABLE "Mention" RENAME TO "Topic";
ALTER TABLE "Topic" RENAME CONSTRAINT "Mention_pkey" TO "Topic_pkey";
ALTER TABLE "Topic" RENAME CONSTRAINT "Mention_claimId_fkey" TO "Topic_claimId_fkey";
ALTER INDEX "Mention_deskId_kind_key_claimId_idx" RENAME TO "Topic_deskId_kind_key_claimId_idx";
