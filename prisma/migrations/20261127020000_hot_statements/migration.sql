-- When work on an article is taken up again, its reminders are looked for by the article.
CREATE INDEX "Reminder_articleId_idx" ON "Reminder"("articleId");
