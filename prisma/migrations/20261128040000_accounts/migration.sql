-- A link by which someone gives themselves a password, once.
ALTER TABLE "User" ADD COLUMN "passwordLinkHash" TEXT, ADD COLUMN "passwordLinkUntil" TIMESTAMPTZ(3);
CREATE UNIQUE INDEX "User_passwordLinkHash_key" ON "User"("passwordLinkHash");

-- When a token was last used, to the hour.
ALTER TABLE "ApiToken" ADD COLUMN "lastUsedAt" TIMESTAMPTZ(3);
