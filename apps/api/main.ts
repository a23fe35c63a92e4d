import 'reflect-metadata';
import { openLog, readEnv, startOrRefuse, startTracing } from '#config';
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
  await app.listen(env.port, env.host);
  log.info({ url: await app.getUrl() }, 'listening');
});
