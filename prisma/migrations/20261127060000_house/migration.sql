-- What a token may be used for. Those that are there do what they did.
CREATE TYPE "Scope" AS ENUM ('read', 'review', 'publishing', 'admin');
ALTER TABLE "ApiToken" ADD COLUMN "scopes" "Scope"[];
UPDATE "ApiToken" SET "scopes" = enum_range(NULL::"Scope");
