import 'reflect-metadata';
import { openLog, readEnv, startOrRefuse } from '#config';
import { assertMigrated } from '#database';
import { currentRequestId } from '#queue';
import { buildServer } from './server.js';

await startOrRefuse('api', async () => {
  const env = readEnv();
  const log = openLog('api', env.logLevel, currentRequestId);
  await assertMigrated(env.databaseUrl);
  const app = await buildServer(env, log);
  await app.listen(env.port, env.host);
  log.info({ url: await app.getUrl() }, 'listening');
});
