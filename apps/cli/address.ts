import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a desk that listens on this host and port is found from this machine. */
export function addressOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/** Where the desk of this folder said that it was ready; `stet up` writes it down for the demo desk. */
export async function lastAddress(stetHome: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readFile(join(stetHome, 'demo.json'), 'utf8')) as { url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}
