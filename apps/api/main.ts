import 'reflect-metadata';
import { openLog, readEnv, startOrRefuse, startTracing } from '#config';
import { CannotStart } from '#core';
import { assertMigrated } from '#database';
import { currentWork } from '#queue';
import { buildServer } from './server.js';

await startOrRefuse('api', async () => {
  const env = readEnv();
  const log = openLog('api', env.logLevel, currentWork);
  await assertMigrated(env.databaseUrl);
  const stopTracing = await startTracing('api', env);
  const app = await buildServer(env, log);
  app.getHttpAdapter().getInstance().addHook('onClose', stopTracing);
  await app.listen(env.port, env.host).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'listen') throw error;
    throw new CannotStart(
      `cannot listen on ${env.host}:${env.port} (${error.message}): set PORT to another, or HOST to an address of this machine`,
    );
  });
  log.info({ url: await app.getUrl() }, 'listening');
});
