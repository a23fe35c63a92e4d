/** Measuring: rates of two sides in turn, in one run, so that what else the machine does meets both alike. */
import { once } from 'node:events';
import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Sends one request and reads the whole answer.
 * @throws Error with what was answered, unless it is a 2xx.
 */
export async function ask(url, { method = 'GET', headers = {}, body } = {}) {
  const content = body === undefined ? undefined : JSON.stringify(body);
  const request = http.request(url, {
    method,
    agent,
    headers: {
      ...headers,
      ...(content && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
    },
  });
  request.end(content);
  const [response] = await once(request, 'response');
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (response.statusCode >= 300)
    throw new Error(`${response.statusCode} ${method} ${url}: ${text.slice(0, 500)}`);
  return text;
}

/** Does all of `tasks`, so many at once; gives how many were done in a second. */
export async function rate(tasks, concurrency) {
  const queue = [...tasks];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let task = queue.pop(); task; task = queue.pop()) await task();
    }),
  );
  return tasks.length / ((performance.now() - begun) / 1000);
}

/** Both sides in turn, `rounds` times after one that does not count; gives the medians and their ratio. */
export async function compare(rounds, ours, floor) {
  const rates = { ours: [], floor: [] };
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [await ours(round), await floor(round)];
    if (round === 0) continue;
    rates.ours.push(a);
    rates.floor.push(b);
  }
  const [a, b] = [median(rates.ours), median(rates.floor)];
  return { ours: a, floor: b, ratio: a / b };
}

export function median(numbers) {
  return percentile(numbers, 0.5);
}

export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
