-- What was asked of people is found again when it is done with: few of the messages that there are.
CREATE INDEX "Notification_told" ON "Notification" ("reminderId") WHERE "doneAt" IS NULL AND kind IN ('question', 'approval');
