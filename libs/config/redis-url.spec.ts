import { describe, expect, it } from '@jest/globals';
import { readRedisUrl } from '#config';

describe('the address of a Redis', () => {
  const open = { tls: false, username: undefined, password: undefined };

  it.each([
    ['redis://valkey', { kind: 'single', host: { host: 'valkey', port: 6379 }, db: 0, ...open }],
    [
      'rediss://stet:p%40ss@cache.example:6380/3',
      {
        ...{ kind: 'single', host: { host: 'cache.example', port: 6380 }, db: 3 },
        ...{ tls: true, username: 'stet', password: 'p@ss' },
      },
    ],
    [
      'redis://:secret@[::1]:1',
      { kind: 'single', host: { host: '::1', port: 1 }, db: 0, ...open, password: 'secret' },
    ],
    [
      'redis+sentinel://one,two:26380/desk/1',
      {
        ...{ kind: 'sentinel', name: 'desk', db: 1, ...open },
        sentinels: [
          { host: 'one', port: 26379 },
          { host: 'two', port: 26380 },
        ],
      },
    ],
    [
      'rediss+cluster://a:7000,b',
      {
        ...{ kind: 'cluster', ...open, tls: true },
        nodes: [
          { host: 'a', port: 7000 },
          { host: 'b', port: 6379 },
        ],
      },
    ],
  ])('%s', (url, address) => {
    expect(readRedisUrl(url)).toEqual(address);
  });

  it.each([
    ['http://valkey', /must look like/],
    ['redis://', /must look like/],
    ['redis://a,b', /redis\+cluster/],
    ['redis://a/one', /is a number/],
    ['redis://a:99999', /names a host/],
    ['redis://a:b:c', /names a host/],
    ['redis+sentinel://a', /name that they know/],
    ['redis+sentinel://a/desk/0/more', /name that they know/],
    ['redis+cluster://a/1', /one database/],
    ['redis://:%zz@a', /%25/],
  ])('%s is refused', (url, said) => {
    expect(() => readRedisUrl(url)).toThrow(said);
  });
});
