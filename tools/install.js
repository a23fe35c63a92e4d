/** Makes sure that the machine and node_modules are what package.json asks for, before anything of them is used. */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { run, runNode } from './run.js';
import { telling } from './telling.js';

const root = new URL('../', import.meta.url);

/** Ends the process with one line when Node is too old, or when the packages cannot be installed. */
export async function install() {
  const needed = [20, 19];
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    console.error(`Stet needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  // Errors alone: npm would warn of @prisma/streams-local, which asks for Node 22. It belongs to `prisma dev`, which never runs here.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = await telling(
    'Installing the packages of package-lock.json, the first time for a minute or two',
    () => (npm ? runNode(npm, args, { cwd: root }) : run('npm', args, { cwd: root })),
  );
  if (code !== 0) {
    console.error('`npm ci` failed, see above.');
    process.exit(1);
  }
}

/** Whether npm's own note of what it installed has what package.json asks for, all of it as the lock file says. */
function isInstalled() {
  const note = new URL('node_modules/.package-lock.json', root);
  if (!existsSync(note)) return false;
  const installed = read(note).packages;
  const locked = read(new URL('package-lock.json', root)).packages;
  const { dependencies, devDependencies } = locked[''];
  return (
    Object.keys({ ...dependencies, ...devDependencies }).every((name) => installed[`node_modules/${name}`]) &&
    Object.entries(installed).every(([path, { version }]) => locked[path]?.version === version)
  );
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
