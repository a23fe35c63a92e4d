-- A worker that fell is not an attempt that failed.
ALTER TABLE "Outbox" ADD COLUMN "begunAt" TIMESTAMPTZ(3);
ALTER TABLE "Outbox" ADD COLUMN "falls" INTEGER NOT NULL DEFAULT 0;

-- Reminders are sent together: a job holds many of them.
UPDATE "Outbox" SET payload = jsonb_build_object('deskId', payload->'deskId', 'reminderIds', jsonb_build_array(payload->'reminderId'))
WHERE job = 'reminders.send' AND payload ? 'reminderId';
