import { SpanKind } from '@opentelemetry/api';
import { describe, expect, it } from '@jest/globals';
import { currentTraceparent, currentWork, withRequest } from './context.js';
import { beginSpan, reachingOut } from './spans.js';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const begin = (parent?: string) => beginSpan('work', SpanKind.INTERNAL, {}, parent).traceparent;

describe('A stretch of work, while nobody collects spans', () => {
  it('belongs to the trace that it follows from', () => {
    expect(begin(PARENT)).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[\da-f]{16}-01$/);
  });

  it.each([
    undefined,
    '',
    'nonsense',
    PARENT.toUpperCase(),
    PARENT.replace('00-', 'ff-'),
    `${PARENT}-more`,
    PARENT.replace(/-[\da-f]{32}-/, `-${'0'.repeat(32)}-`),
    PARENT.replace(/-[\da-f]{16}-/, `-${'0'.repeat(16)}-`),
  ])('begins a trace of its own after %j', (parent) => {
    const [one, other] = [begin(parent), begin(parent)];
    expect(one).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(one).not.toContain('0af7651916cd43dd8448eb211c80319c');
    expect(one).not.toBe(other);
  });
});

it('What reaches outside is of the trace of its work, and passes on what it threw', async () => {
  await withRequest(
    'request',
    async () => {
      expect(currentWork()).toEqual({ requestId: 'request', traceId: PARENT.slice(3, 35) });
      await reachingOut('mail', {}, async (traceparent) =>
        expect(traceparent).toContain(PARENT.slice(3, 35)),
      );
      const falls = reachingOut('mail', {}, () => Promise.reject(new Error('no mail server')));
      await expect(falls).rejects.toThrow('no mail server');
    },
    PARENT,
  );
  expect(currentTraceparent()).toBeUndefined();
});
