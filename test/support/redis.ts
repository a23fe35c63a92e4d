import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../../libs/database/embedded.js';
import { startProcess, type RunningProcess } from './processes.js';

export interface TestRedis extends Pick<RunningProcess, 'pid' | 'line' | 'ended'> {
  readonly url: string;
  /** Ends the server; `SIGKILL` for a crash. It keeps nothing: on the same port another, empty one may follow. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * A real Redis (or Valkey) of one's own, in memory, that refuses to forget keys when it is full; `more` is what is set
 * besides, as in its configuration file.
 */
export async function startRedis(
  port?: number,
  more: Readonly<Record<string, string>> = {},
): Promise<TestRedis> {
  const ours = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'stet-redis-'));
  const settings = {
    ...{ port: String(ours), bind: '127.0.0.1', dir: folder },
    ...{ save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' },
    ...more,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [
    `--${name}`,
    ...(value === '' ? [''] : value.split(' ')),
  ]);
  return start(args, ours, folder, /Ready to accept connections/);
}

/** A sentinel that looks after the server at that port, under that name. */
export async function startSentinel(
  name: string,
  master: number,
  { quorum, patience }: { readonly quorum: number; readonly patience: number },
): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'stet-sentinel-'));
  const file = join(folder, 'sentinel.conf');
  const lines = [
    ...[`port ${port}`, 'bind 127.0.0.1', `dir ${folder}`],
    `sentinel monitor ${name} 127.0.0.1 ${master} ${quorum}`,
    `sentinel down-after-milliseconds ${name} ${patience}`,
    `sentinel failover-timeout ${name} ${patience * 5}`,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return start([file, '--sentinel'], port, folder, /\+monitor master/);
}

async function start(
  args: readonly string[],
  port: number,
  folder: string,
  ready: RegExp,
): Promise<TestRedis> {
  const server = startProcess(program(), args);
  const gone = server.ended.then(() => rmSync(folder, { recursive: true, force: true }));
  await server.line(ready);
  return {
    ...{ pid: server.pid, ended: server.ended },
    line: (pattern, nth) => server.line(pattern, nth),
    url: `redis://127.0.0.1:${port}`,
    stop: async (signal) => {
      await server.stop(signal);
      await gone;
    },
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
