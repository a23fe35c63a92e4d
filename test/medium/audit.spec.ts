import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstBadLink, readStretch, record, type Happening } from '#audit';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import { openStore, type TestStore } from '../factories/store.js';

describe('The record', () => {
  const editor: Actor = { userId: newId(), deskId: newId(), roles: ['editor'] };
  let own: TestStore;
  let database: Database;

  beforeAll(async () => {
    own = await openStore();
    database = own.database;
  });

  afterAll(() => own.close());

  it('keeps numbers without a gap when many write on one chain at once', async () => {
    const chain = newId();
    const claims = Array.from({ length: 40 }, newId);
    await Promise.all(claims.map((id) => database.transaction((tx) => record(tx, told(chain, id)))));

    const { head, links } = (await whole(chain))!;
    expect(links.map(({ seq }) => seq)).toEqual(claims.map((_, at) => at + 1));
    expect(firstBadLink(chain, links, head)).toBeUndefined();
    const subjects = links.map(({ body }) => (JSON.parse(body) as { subject: { id: string } }).subject.id);
    expect(subjects.sort()).toEqual(claims.sort());
  });

  it('holds nothing of a change that failed, and leaves no gap for it', async () => {
    const chain = newId();
    await database.transaction((tx) => record(tx, told(chain)));
    const failing = database.transaction(async (tx) => {
      await record(tx, told(chain));
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    await database.transaction((tx) => record(tx, told(chain)));

    const { head, links } = (await whole(chain))!;
    expect(links).toHaveLength(2);
    expect(firstBadLink(chain, links, head)).toBeUndefined();
  });

  it('takes several entries in one transaction', async () => {
    const chain = newId();
    await database.transaction(async (tx) => {
      for (let entry = 0; entry < 3; entry++) await record(tx, told(chain));
    });
    const { head, links } = (await whole(chain))!;
    expect(head.seq).toBe(3);
    expect(firstBadLink(chain, links, head)).toBeUndefined();
  });

  it('is read in stretches that end at the head, and only by its own desk', async () => {
    const chain = newId();
    for (let entry = 0; entry < 5; entry++) await database.transaction((tx) => record(tx, told(chain)));
    const stretch = await readStretch(database.reader, { chain, deskId: editor.deskId, after: 3 }, 10);
    expect(stretch?.links.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(stretch?.head).toEqual({ seq: 5, hash: stretch?.links[1]?.hash });
    expect(await readStretch(database.reader, { chain, deskId: newId(), after: 0 }, 10)).toBeUndefined();
  });

  it.each([
    ['UPDATE', `UPDATE "AuditEntry" SET action = 'claim.forgotten'`],
    ['DELETE', `DELETE FROM "AuditEntry"`],
    ['TRUNCATE', `TRUNCATE "AuditEntry"`],
  ])('refuses %s', async (verb, statement) => {
    await database.transaction((tx) => record(tx, told(newId())));
    const before = await database.reader.auditEntry.count();
    await expect(database.reader.$executeRawUnsafe(statement)).rejects.toThrow(
      `append-only: ${verb} refused`,
    );
    expect(await database.reader.auditEntry.count()).toBe(before);
  });

  function told(chain: string, claimId: string = newId()): Happening {
    const subject = { type: 'claim', id: claimId };
    return {
      actor: editor,
      chain,
      action: 'claim.checked',
      subject,
      data: { outcome: 'confirmed' },
      at: new Date(),
    };
  }

  function whole(chain: string) {
    return readStretch(database.reader, { chain, deskId: editor.deskId, after: 0 }, 1000);
  }
});
