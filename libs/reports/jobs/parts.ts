import { Conflict, Missing } from '#core';
import type { ReportJob, Sql } from '#database';
import { LONGEST_REPORT } from '../domain/index.js';

/** Bytes of one stretch of a file. */
const PART = 2 ** 20;

/** An attempt at a job: what two at once write stays apart. */
export type Attempt = Pick<ReportJob, 'id' | 'attempt'>;

/** Keeps a file as it is made, in stretches, so that none of its length is ever in memory. */
export interface PartsWriter {
  write(piece: string | Uint8Array): Promise<void>;
  /** Keeps what is left. @returns the bytes of the whole file. */
  end(): Promise<number>;
}

/** Begins the file of a job, in place of what earlier attempts have left. @throws Conflict `report/too-long` on writing. */
export async function beginParts(store: Sql, { id, attempt }: Attempt): Promise<PartsWriter> {
  await dropParts(store, { id, attempt: attempt - 1 });
  let pending: Uint8Array[] = [];
  let waiting = 0;
  let size = 0;
  let number = 0;
  const keep = async (): Promise<void> => {
    if (waiting === 0) return;
    const bytes = Buffer.concat(pending);
    [pending, waiting] = [[], 0];
    await store.$executeRaw`
      INSERT INTO "ReportPart" ("jobId", attempt, number, bytes) VALUES (${id}::uuid, ${attempt}, ${++number}, ${bytes})`;
  };
  return {
    write: async (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      size += bytes.length;
      if (size > LONGEST_REPORT) throw new Conflict('report/too-long');
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + PART - waiting);
        pending.push(part);
        waiting += part.length;
        at += part.length;
        if (waiting === PART) await keep();
      }
    },
    end: async () => {
      await keep();
      return size;
    },
  };
}

/** The file of a job that is made, a stretch at a time. @throws Missing in its middle, when it is gone by then. */
export async function* readParts(
  store: Sql,
  { id, attempt, size }: Attempt & Pick<ReportJob, 'size'>,
): AsyncGenerator<Uint8Array> {
  let left = size;
  for (let number = 1; left > 0; number++) {
    const [part] = await store.$queryRaw<{ bytes: Uint8Array }[]>`
      SELECT bytes FROM "ReportPart" WHERE "jobId" = ${id}::uuid AND attempt = ${attempt} AND number = ${number}`;
    if (part === undefined) throw new Missing();
    left -= part.bytes.length;
    yield part.bytes;
  }
}

/** Forgets what an attempt has written, and those before it. */
export async function dropParts(store: Sql, { id, attempt }: Attempt): Promise<void> {
  await store.$executeRaw`DELETE FROM "ReportPart" WHERE "jobId" = ${id}::uuid AND attempt <= ${attempt}`;
}
