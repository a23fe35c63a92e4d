-- AlterTable
ALTER TABLE "IdempotencyKey" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 1;
