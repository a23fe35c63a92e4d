import { describe, expect, it } from '@jest/globals';
import { readEnv } from '#config';

describe('the environment', () => {
  it('needs a database and has defaults for the rest', () => {
    const env = readEnv({ DATABASE_URL: 'postgresql://stet@127.0.0.1/stet' });
    expect(env).toMatchObject({ port: 3000, redisUrl: undefined, publicUrl: 'http://127.0.0.1:3000' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ DATABASE_URL: 'postgres://db/stet', REDIS_URL: '' }).redisUrl).toBeUndefined();
  });

  it('names what is wrong and never repeats a value, which may be a secret', () => {
    const read = () => readEnv({ DATABASE_URL: 'mysql://root:hunter2@db/stet', PORT: '70000' });
    expect(read).toThrow(/DATABASE_URL.*PORT/);
    expect(read).not.toThrow(/hunter2/);
    const redis = () =>
      readEnv({ DATABASE_URL: 'postgres://db/stet', REDIS_URL: 'redis+cluster://:hunter2@a/1' });
    expect(redis).toThrow(/REDIS_URL: a cluster has one database/);
    expect(redis).not.toThrow(/hunter2/);
  });
});
