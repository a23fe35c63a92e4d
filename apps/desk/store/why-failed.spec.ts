import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { whyFailed } from './why-failed.js';

const refused = z.object({ id: z.uuid() }).safeParse({ id: 'none' }).error!.message;

describe('what a worker noted of a job that failed', () => {
  it.each([
    [null, 'fallen'],
    [refused, 'unreadable'],
    ['connect ECONNREFUSED 127.0.0.1:25', 'unreachable'],
    ['getaddrinfo ENOTFOUND mail.desk.example', 'unreachable'],
    ['Connection timeout', 'slow'],
    ['The operation was aborted due to timeout', 'slow'],
    ['query timed out', 'slow'],
    ['550 5.7.1 no such user', 'other'],
  ] as const)('%s: %s', (noted, why) => {
    expect(whyFailed(noted)).toBe(why);
  });
});
