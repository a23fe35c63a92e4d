import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { sendDocument } from './send-document.js';

const [PART, PARTS] = [2 ** 20, 100];

describe('The file of a long report', () => {
  let server: FastifyInstance;
  /** Parts that were read of the store. */
  let read: number;
  let isOver: Promise<void>;

  beforeEach(async () => {
    server = fastify();
    read = 0;
    let end!: () => void;
    isOver = new Promise((resolve) => (end = resolve));
    async function* parts() {
      try {
        while (read < PARTS) {
          // As the store does, it takes its time.
          await new Promise(setImmediate);
          read++;
          yield Buffer.alloc(PART);
        }
      } finally {
        end();
      }
    }
    const file = { name: 'report.json', type: 'application/json', policy: "default-src 'none'" };
    server.get('/', async (_, reply) => {
      await sendDocument(reply, { ...file, size: PART * PARTS, body: parts() });
    });
    await server.listen({ port: 0 });
  });

  afterEach(() => server.close());

  it('waits in the store for a slow reader, and is let go when the reader hangs up', async () => {
    const answer = await ask();
    await once(answer, 'readable');
    // What the kernel takes of both ends has gone; the rest is asked for when there is room for it.
    let before = -1;
    while (before < read) {
      before = read;
      for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
    }
    expect(read).toBeLessThan(PARTS / 2);
    answer.destroy();
    await isOver;
    expect(read).toBeLessThan(PARTS / 2);
  });

  async function ask(): Promise<IncomingMessage> {
    const { port } = server.server.address() as AddressInfo;
    const [answer] = (await once(get({ port, agent: false }), 'response')) as [IncomingMessage];
    return answer;
  }
});
