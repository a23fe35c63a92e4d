import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../libs/database/embedded.js';
import { startProcess, type RunningProcess } from '../support/processes.js';

describe('`stet up`, the whole desk on one machine', () => {
  let home: string;
  let port: number;
  let desk: RunningProcess;

  beforeAll(async () => {
    home = join(await mkdtemp(join(tmpdir(), 'stet-up-')), 'home');
    port = await freePort();
    desk = up();
    await desk.line(/^Stet is ready/);
  });

  afterAll(async () => {
    await desk.stop();
    await rm(join(home, '..'), { recursive: true });
  });

  it('says where it is ready, and is', async () => {
    expect(desk.lines).toContain(`Stet is ready at http://127.0.0.1:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  });

  it('writes the people of the demo desk for its owner alone', async () => {
    expect((await stat(join(home, 'demo.json'))).mode & 0o777).toBe(0o600);
    expect(await articles(await checkerToken())).toBe(200);
  });

  it('is found by `stet doctor`, by its folder or by its port', async () => {
    const found = new RegExp(`^ok {2}desk +runs at http://127\\.0\\.0\\.1:${port}, and is ready$`);
    for (const asked of [{ STET_HOME: home }, { STET_HOME: join(home, '..', 'other'), PORT: String(port) }]) {
      const doctor = startProcess(process.execPath, ['apps/cli/stet.js', 'doctor'], asked);
      await doctor.line(found);
      expect(await doctor.ended).toBe(0);
    }
  });

  it('refuses to start twice on one folder', async () => {
    const second = up(await freePort());
    await second.line(/^stet: Stet already runs on .*: stop it first/);
    expect(await second.ended).toBe(1);
  });

  it('refuses a port that is taken', async () => {
    const second = up(port, join(home, '..', 'other'));
    await second.line(/^stet: cannot listen on 127\.0\.0\.1:\d+ .*: set PORT to another$/);
    expect(await second.ended).toBe(1);
  });

  it('brings back a worker that fell', async () => {
    process.kill(await pidOf('apps/worker/'), 'SIGKILL');
    await desk.line(/^stet: the worker fell; it comes back in 1 s$/);
    await desk.line(/"msg":"worker is ready"/, 2);
  });

  it('ends everything on SIGTERM, and the next start finds what was there', async () => {
    const token = await checkerToken();
    const pids = await everything();
    expect(await desk.stop()).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);

    desk = up();
    await desk.line(/^Stet is ready/);
    expect(await articles(token)).toBe(200);
  });

  it('leaves nothing behind when it is killed', async () => {
    const pids = await everything();
    await desk.stop('SIGKILL');
    while (pids.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  function up(at = port, folder = home): RunningProcess {
    return startProcess(process.execPath, ['apps/cli/stet.js', 'up'], {
      STET_HOME: folder,
      LOG_LEVEL: 'info',
      PORT: String(at),
    });
  }

  /** What `stet up` keeps running, by a word of its command line. */
  async function pidOf(word: string): Promise<number> {
    const children = await readFile(`/proc/${desk.pid}/task/${desk.pid}/children`, 'utf8');
    for (const pid of children.trim().split(' '))
      if ((await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes(word)) return Number(pid);
    throw new Error(`no child has ${word} in its command line`);
  }

  const everything = () => Promise.all(['apps/api/', 'apps/worker/', 'postgres'].map(pidOf));

  async function checkerToken(): Promise<string> {
    const demo = JSON.parse(await readFile(join(home, 'demo.json'), 'utf8')) as {
      people: { checker: { token: string } };
    };
    return demo.people.checker.token;
  }

  async function articles(token: string): Promise<number> {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`http://127.0.0.1:${port}/api/v1/articles`, { headers })).status;
  }
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
