import { expect, it } from '@jest/globals';
import { isPublicAddress } from './public-address.js';

it.each(['1.1.1.1', '8.8.8.8', '211.115.83.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...[
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '203.0.113.9',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
  ],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ],
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
