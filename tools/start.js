/** `npm start`: installs and builds what is missing, then `stet up`. Plain JavaScript, for a clone with nothing in it. */
import process from 'node:process';
import { buildOrExit } from './build.js';
import { install } from './install.js';

await install();
await buildOrExit();
const { up } = await import('../dist/apps/cli/up.js');
process.exitCode = await up(process.env);
