import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../libs/database/embedded.js';

/** A program that a test runs beside itself. */
export interface RunningProcess {
  readonly pid: number;
  /** What it has written, a line each, to either output. */
  readonly lines: readonly string[];
  /**
   * The first line that matches (or the nth), of those it has written or will write.
   * @throws Error with all that it wrote, when it ends without such a line.
   */
  line(pattern: RegExp, nth?: number): Promise<string>;
  /** Resolves when it has ended, to its exit code or to the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Sends the signal (`SIGKILL` for a crash) and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

export interface RunningApp extends RunningProcess {
  /** Where the API answers; the worker has none. */
  readonly url: string;
}

/** The line of its log with which each app says that it works. */
const ready = { api: /"msg":"listening"/, worker: /"msg":"worker is ready"/ };

/** Starts an app of dist/ in its own process, on a free port, and waits until it works, or says what is waited for. */
export async function startApp(
  name: keyof typeof ready,
  env: Readonly<Record<string, string | undefined>>,
  says = ready[name],
): Promise<RunningApp> {
  const port = env['PORT'] ?? String(await freePort());
  const main = fileURLToPath(new URL(`../../dist/apps/${name}/main.js`, import.meta.url));
  const app = startProcess(process.execPath, ['--enable-source-maps', main], { ...env, PORT: port });
  await app.line(says);
  return { ...app, url: `http://127.0.0.1:${port}` };
}

/** Starts a program with this environment and no other. Where the system can, it ends with us however we end. */
export function startProcess(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): RunningProcess {
  const leash = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL', '--'] : [];
  const [program, ...rest] = [...leash, command, ...args] as [string, ...string[]];
  const child = spawn(program, rest, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => waiting.forEach((look) => look());
  for (const output of [child.stdout, child.stderr])
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line);
      wake();
    });
  let end: number | NodeJS.Signals | undefined;
  const ended = once(child, 'close').then(([code, signal]: (number | NodeJS.Signals)[]) => {
    end = code ?? signal ?? 0;
    wake();
    return end;
  });

  return {
    pid: child.pid ?? 0,
    lines,
    line: (pattern, nth = 1) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.filter((line) => pattern.test(line))[nth - 1];
          if (found === undefined && end === undefined) return;
          waiting.delete(look);
          if (found !== undefined) resolve(found);
          else
            reject(
              new Error(`${command} ended (${end}) without a line like ${pattern}:\n${lines.join('\n')}`),
            );
        };
        waiting.add(look);
        look();
      }),
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
