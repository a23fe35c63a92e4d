-- A reminder is written twice on its way, and each index of it with it: those that few of them need hold those few alone.
DROP INDEX "Reminder_articleId_idx";
CREATE INDEX "Reminder_stopped" ON "Reminder" ("articleId") WHERE status = 'cancelled' AND reason = 'stopped';
DROP INDEX "Reminder_deskId_sentAt_idx";
CREATE INDEX "Reminder_sent" ON "Reminder" ("deskId", "sentAt") WHERE "sentAt" IS NOT NULL;
