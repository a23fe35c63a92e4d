import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Env } from '#config';
import { addressOf, lastAddress } from './address.js';
import type { Terminal } from './terminal.js';

/** Milliseconds for which a desk may think about how it is. */
const PATIENCE = 5_000;

/**
 * The desk that runs where PORT says, else where the desk of STET_HOME was last started, else at the default port.
 * @throws Error when it is not well, or when none can start because something else has its port.
 */
export async function whatRuns(env: Env, given: Terminal['env']): Promise<string> {
  const own = addressOf(env.host, env.port);
  const last = given['PORT'] ? undefined : await lastAddress(env.stetHome);
  for (const url of new Set([last ?? own, own])) {
    const found = await healthAt(url);
    if (found === 'ready') return `runs at ${url}, and is ready`;
    if (found === 'away') throw new Error(`runs at ${url}, but its database does not answer: see its log`);
  }
  await refuseTaken(env);
  return `does not run; ${env.host}:${env.port} is free for it`;
}

/** How the desk at this address is; nothing when none answers there. */
async function healthAt(url: string): Promise<'ready' | 'away' | undefined> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PATIENCE) });
    const said = (await answer.json()) as { status?: unknown; type?: unknown };
    if (answer.ok && said.status === 'ok') return 'ready';
    return String(said.type).startsWith('urn:stet:problem:') ? 'away' : undefined;
  } catch {
    return undefined;
  }
}

async function refuseTaken({ host, port }: Env): Promise<void> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new Error(
      taken
        ? `does not run, and something else has ${host}:${port}: set PORT to another`
        : `cannot listen on ${host}:${port} (${(error as Error).message})`,
    );
  }
  server.close();
}
