#!/usr/bin/env node
/** `npx stet …`: builds what is missing, where there are sources to build from, and hands over. */
import { existsSync } from 'node:fs';
import process from 'node:process';

const builder = new URL('../../tools/build.js', import.meta.url);
if (existsSync(builder)) await (await import(builder.href)).buildOrExit();
const { main } = await import('../../dist/apps/cli/main.js');
process.exitCode = await main(process.argv.slice(2), process.env);
