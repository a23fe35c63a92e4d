import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { freePort } from '../../libs/database/embedded.js';
import { startProcess } from './processes.js';

export interface TestRedis {
  readonly url: string;
  readonly pid: number;
  /** Resolves when it has gone. */
  readonly ended: Promise<unknown>;
  /** Ends the server; `SIGKILL` for a crash. It keeps nothing: on the same port another, empty one may follow. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A real Redis (or Valkey) of one's own, in memory, that refuses to forget keys when it is full. */
export async function startRedis(port?: number): Promise<TestRedis> {
  const ours = port ?? (await freePort());
  const settings = {
    ...{ port: String(ours), bind: '127.0.0.1', dir: tmpdir() },
    ...{ save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' },
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const server = startProcess(program(), args);
  await server.line(/Ready to accept connections/);
  return {
    url: `redis://127.0.0.1:${ours}`,
    pid: server.pid,
    ended: server.ended,
    stop: async (signal) => void (await server.stop(signal)),
  };
}

function program(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = ['redis-server', 'valkey-server']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
  if (!found) throw new Error('This test wants a Redis: `apt-get install redis-server`, or run `npm test`.');
  return found;
}
