/**
 * Two ways to do it wrong, each planted in the store as a trigger, so that the product itself is the same: a runner that
 * does not catch them proves nothing.
 */

/** A plain outbox: a job that the queue has taken counts as sent for good. Lost when the queue forgets it. */
export const PLAIN_OUTBOX = `
  CREATE FUNCTION never_again() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW."sentAt" IS NOT NULL AND OLD."sentAt" IS NULL THEN NEW."notBefore" := 'infinity'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER never_again BEFORE UPDATE ON "Outbox" FOR EACH ROW EXECUTE FUNCTION never_again()`;

/** Marking before sending: a job counts as done when it is begun. Lost when its worker falls, or the mail server is away. */
export const MARKED_BEFORE = `
  CREATE FUNCTION done_when_begun() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.attempts > OLD.attempts THEN NEW."doneAt" := now(); END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER done_when_begun BEFORE UPDATE ON "Outbox" FOR EACH ROW EXECUTE FUNCTION done_when_begun()`;
