import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { it } from '@jest/globals';
import { listen } from './listen.js';

it('is stopped while its connection is still being made', async () => {
  const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const called = once(silent, 'connection');
  const listener = listen(
    `postgres://127.0.0.1:${port}/stet`,
    'a test',
    () => undefined,
    () => undefined,
  );
  await called;
  await listener.stop();
  silent.close();
});
