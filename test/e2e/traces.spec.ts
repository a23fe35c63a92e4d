/** One trace from a request to the mail that it leads to, as a collector of spans sees it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Schema } from '../../apps/desk/api/client.js';
import { startCollector, type CollectedSpan, type TestCollector } from '../support/collector.js';
import { must, openNewsroom, type Newsroom } from '../support/newsroom.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

let collector: TestCollector;
let room: Newsroom;
let claims: Schema<'ArticleClaim'>[];

beforeAll(async () => {
  collector = await startCollector();
  room = await openNewsroom(undefined, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  const content = '다리는 1932년에 놓였고 길이는 1,149미터이다. 하루 16만 대가 지난다.\n';
  const body = { format: 'text', content } as const;
  const { id } = await must(room.people.author.api.POST('/api/v1/articles', { body }));
  await room.worker.line(/"claims\.extract".*"job done"/);
  const params = { path: { id }, query: { size: 100 } };
  claims = (await must(room.people.editor.api.GET('/api/v1/articles/{id}/claims', { params }))).items;
});
afterAll(async () => {
  await room?.close();
  await collector?.stop();
});

it('the caller’s trace goes through the request, its jobs and the mail server, each part of the one before', async () => {
  const answer = await call(`/claims/${claims[0]!.id}/comments`, TRACE, {
    text: '이 문장을 봐 주세요',
    mentions: [room.people.chief.id],
  });
  expect(answer.status).toBe(201);
  const mail = await room.mailbox.waitForMail(({ to }) => to.includes(room.people.chief.email));
  expect(mail.headers['x-trace-id']).toBe(TRACE);

  const request = await spanOf(TRACE, 'POST /api/v1/claims/:id/comments');
  expect(request).toMatchObject({ parentSpanId: CALLER, service: 'stet-api' });
  const telling = await spanOf(TRACE, 'job reminders.mention');
  expect(telling).toMatchObject({ parentSpanId: request.spanId, service: 'stet-worker' });
  const delivering = await spanOf(TRACE, 'job reminders.deliver');
  expect(delivering.parentSpanId).toBe(telling.spanId);
  const posting = await spanOf(TRACE, 'mail');
  expect(posting.parentSpanId).toBe(delivering.spanId);

  const requestId = answer.headers.get('x-request-id')!;
  await room.api.line(new RegExp(`"requestId":"${requestId}","traceId":"${TRACE}".*"msg":"request"`));
  await room.worker.line(new RegExp(`"requestId":"${requestId}","traceId":"${TRACE}".*"reminders\\.deliver`));
});

it('a reminder that goes out later belongs to the request that asked for its work', async () => {
  const trace = TRACE.replace('0af', '1af');
  const dueAt = new Date(Date.now() + 3_000).toISOString();
  const offer = { assigneeId: room.people.checker.id, dueAt };
  const answer = await call(`/claims/${claims[1]!.id}/assignments`, trace, offer, claims[1]!.version);
  expect(answer.status).toBe(201);
  const planning = await spanOf(trace, 'job reminders.plan');
  const sending = await spanOf(trace, 'job reminders.send');
  expect(sending).toMatchObject({ parentSpanId: planning.spanId, service: 'stet-worker' });
});

it('what begins with no caller has a trace of its own', async () => {
  const sent = await fetch(`${room.url}/health/live`, { headers: { traceparent: 'nonsense' } });
  expect(sent.status).toBe(200);
  const span = await collector.waitForSpan(({ name }) => name === 'GET /health/live');
  expect(span.traceId).toMatch(/^[\da-f]{32}$/);
  expect(span.parentSpanId ?? '').toBe('');
});

function spanOf(traceId: string, name: string): Promise<CollectedSpan> {
  return collector.waitForSpan((span) => span.traceId === traceId && span.name === name);
}

function call(path: string, trace: string, body: object, version?: number): Promise<Response> {
  return fetch(`${room.url}/api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${room.people.editor.token}`,
      'content-type': 'application/json',
      traceparent: `00-${trace}-${CALLER}-01`,
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
}
