import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const STET = new URL('../../apps/cli/stet.js', import.meta.url).pathname;

/** What `npx stet …` says, in English, in a folder with these files alone: with no server and no database. */
export async function stet(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-files-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    const env = { PATH: process.env['PATH'], LANG: 'en_GB' };
    const { stdout } = await promisify(execFile)(process.execPath, [STET, ...args], { cwd: folder, env });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
