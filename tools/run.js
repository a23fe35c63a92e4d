/** Runs a program as a step of ours: its output is ours, and a signal that ends us ends it first. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; the process ends here when a signal came meanwhile.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
  let ended = '';
  const pass = (signal) => {
    ended = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  const [code] = await once(child, 'exit');
  for (const signal of signals) process.off(signal, pass);
  if (ended) process.kill(process.pid, ended);
  return code ?? 1;
}

/** @see run, for a program of Node's. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
