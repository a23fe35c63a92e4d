-- A message to a webhook knows the reminder that it tells of, so that its reason can be looked at again.
ALTER TABLE "WebhookDelivery" ADD COLUMN "reminderId" UUID;
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE SET NULL ON UPDATE CASCADE;
