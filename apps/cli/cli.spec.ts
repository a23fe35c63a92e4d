import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LONGEST_REPORT, reportFile } from '#reports/domain';
import { checkReportOf, recordOf } from '../../test/factories/check-report.js';
import { run } from './main.js';
import type { Terminal } from './terminal.js';

const WRONG = '부품 무게\n\n매출은 200억원에서 260억원으로 40% 늘었다. 회사는 새 공장을 짓는다고 밝혔다.\n';
const RIGHT = '부품 무게\n\n매출은 200억원에서 260억원으로 30% 늘었다. 회사는 새 공장을 짓는다고 밝혔다.\n';

const COMMANDS = ['lint', 'verify', 'import', 'report', 'up', 'migrate', 'doctor'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command at a terminal that keeps what it is given. */
async function stet(args: string[], given: Partial<Terminal> & { input?: string } = {}): Promise<Ran> {
  const out: (string | Uint8Array)[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    ...{ env: {}, columns: 80, colours: false, language: undefined },
    readInput: () => Promise.resolve(Buffer.from(given.input ?? '')),
    write: (output) => void out.push(output),
    complain: (line) => void err.push(line),
    ...given,
  };
  const code = await run(args, terminal);
  return {
    code,
    out: Buffer.concat(out.map((part) => Buffer.from(part))).toString('utf8'),
    err: err.join('\n'),
  };
}

interface Item {
  readonly file: string;
  readonly language: string;
  readonly units: { start: number; end: number; zone: string }[];
  readonly claims: { start: number; end: number; score: number; reasons: string[] }[];
  readonly findings: {
    start: number;
    end: number;
    category: string;
    certainty: string;
    message: string;
    related: object[];
  }[];
}

async function lintJson(...args: string[]): Promise<Item[]> {
  return JSON.parse((await stet(['lint', '--format', 'json', ...args])).out) as Item[];
}

describe('stet lint', () => {
  it('ends with 1 when something is provably wrong, and with 0 when nothing is', async () => {
    expect((await stet(['lint', file('wrong.txt', WRONG)])).code).toBe(1);
    expect((await stet(['lint', file('right.txt', RIGHT)])).code).toBe(0);
    expect((await stet(['lint', '-'], { input: WRONG })).code).toBe(1);
  });

  it('shows the line, the words underlined where they stand on the screen, and the working', async () => {
    const { out } = await stet(['lint', file('wrong.txt', WRONG)], { columns: 100 });
    const lines = out.split('\n');
    const quoted = lines.findIndex((line) => line.includes('│ 매출은'));
    expect(lines[quoted]!.slice(0, lines[quoted]!.indexOf('40%'))).toBe(
      '    │ 매출은 200억원에서 260억원으로 ',
    );
    // Hangul takes two columns: 매출은 is six wide.
    expect(lines[quoted + 1]).toBe('    │        ~~~~~~~     ~~~~~~~     ^^^');
    expect(lines[quoted + 2]).toContain('30%');
    expect(lines.at(-2)).toBe('오류 1 · 의심 0 · 참고 0');
  });

  it('shows no trace of how the lines of a file end', async () => {
    const { out } = await stet(['lint', file('crlf.txt', `\uFEFF${WRONG.replaceAll('\n', '\r\n')}`)]);
    expect(out).not.toContain('·\n');
  });

  it('speaks the reader’s language, else the article’s', async () => {
    const path = file('wrong.txt', WRONG);
    expect((await stet(['lint', path], { language: 'en' })).out).toContain('error 1 · warning 0 · note 0');
    expect((await stet(['lint', path])).out).toContain('오류 1');
  });

  it('cuts a long line around the words, whatever the screen', async () => {
    const path = file(
      'long.txt',
      `${'앞말 '.repeat(3000)}매출은 200억원에서 260억원으로 40% 늘었다.${' 뒷말'.repeat(3000)}`,
    );
    const { out } = await stet(['lint', path], { columns: 60 });
    const marked = out.split('\n').find((line) => line.includes('^^^'))!;
    expect(marked.length).toBeLessThanOrEqual(60);
    expect(out).toMatch(/│ ….*40%.*…\n/);
  });

  it('never lets an article steer the terminal', async () => {
    const path = file('steering.txt', WRONG.replace('매출은', '\u001b[2J매출은\u202e'));
    expect((await stet(['lint', path])).out).not.toMatch(/[\u001b\u202e]/);
  });

  it('gives programs an item a file, with places in the file as it was read', async () => {
    const decomposed = WRONG.normalize('NFD');
    const [plain, bom, nfd] = await lintJson(
      file('a.txt', WRONG),
      file('b.txt', `\ufeff${WRONG}`),
      file('c.txt', decomposed),
    );
    expect(plain).toMatchObject({ file: join(folder, 'a.txt'), language: 'ko' });
    const { start, end } = plain!.findings[0]!;
    expect(WRONG.slice(start, end)).toBe('40%');
    expect(bom!.findings).toEqual(plain!.findings);
    const far = nfd!.findings[0]!;
    expect(far.start).toBeGreaterThan(start);
    expect(decomposed.slice(far.start, far.end)).toBe('40%');
    for (const item of [plain!, nfd!]) {
      const text = item === nfd ? decomposed : WRONG;
      expect(item.units.map((unit) => text.slice(unit.start, unit.end).normalize('NFC'))).toEqual([
        '부품 무게',
        '매출은 200억원에서 260억원으로 40% 늘었다.',
        '회사는 새 공장을 짓는다고 밝혔다.',
      ]);
    }
    expect(plain!.claims[0]!.reasons.every((reason) => typeof reason === 'string')).toBe(true);
    expect(plain!.claims[0]!.score).toBeGreaterThan(0);
  });

  it('keeps to a narrow screen, whatever takes two columns on it, and names the rule', async () => {
    const { out } = await stet(['lint', file('wrong.txt', WRONG)], { columns: 48, language: 'ko' });
    const lines = out.trimEnd().split('\n');
    const columns = (line: string) => [...line].reduce((sum, one) => sum + (/[가-힣]/.test(one) ? 2 : 1), 0);
    for (const line of lines.slice(1)) expect(columns(line)).toBeLessThanOrEqual(48);
    expect(out).toContain('percentage-mismatch');
  });

  it('writes SARIF that names the words by line and column', async () => {
    const { out } = await stet(['lint', '--format', 'sarif', file('wrong.txt', WRONG)]);
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: { results: Record<string, unknown>[] }[];
    };
    expect(version).toBe('2.1.0');
    expect(runs[0]!.results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            region: { startLine: 3, startColumn: 21, endColumn: 24, snippet: { text: '40%' } },
          },
        },
      ],
    });
  });

  it('takes the desk’s own facts beside the starter’s', async () => {
    const text =
      '바다집 소식\n\n운영체제 바다집이 새로 나왔다고 회사가 밝혔다. 값은 그대로라고 회사는 덧붙였다.\n';
    const facts = file(
      'facts.yaml',
      '- name: 바다집\n  kind: product\n  is: language model\n  source: https://example.org\n',
    );
    const article = file('product.txt', text);
    expect((await lintJson(article))[0]!.findings).toEqual([]);
    expect((await lintJson('--facts', facts, article))[0]!.findings).toMatchObject([
      { category: 'terminology_error' },
    ]);
  });

  it.each([
    ['no file', ['lint'], 'lint takes at least one file'],
    ['an unknown option', ['lint', '--color', 'a.txt'], "Unknown option '--color'"],
    ['an unknown format', ['lint', '--format', 'xml', 'a.txt'], '--format is one of text, json, sarif'],
    ['an unknown language', ['lint', '--lang', 'de', 'a.txt'], '--lang is one of ko, en, fr'],
    ['an unknown command', ['correct'], 'there is no command “correct”'],
    ['a file that is not there', ['lint', '/nowhere/a.txt'], '/nowhere/a.txt: there is no such file'],
    ['a folder', ['lint', tmpdir()], 'this is a folder'],
  ])('ends with 2 and one line for %s', async (_, args, words) => {
    const { code, out, err } = await stet(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('\n');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['bytes that are no text', Uint8Array.of(0, 1, 2, 255, 254)],
    ['another encoding', Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb)],
  ])('ends with 2 and one line for a file of %s, and tells of the others', async (_, content) => {
    const [wrong, bad] = [file('wrong.txt', WRONG), file('bad.txt', content)];
    const { code, out, err } = await stet(['lint', '--format', 'json', bad, wrong, '/nowhere/a.txt']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual(await lintJson(wrong));
    expect(err).toMatch(/^.*bad\.txt: .+ · \/nowhere\/a\.txt: there is no such file$/);
  });
});

describe('stet verify', () => {
  const report = checkReportOf();

  it('finds a report intact, and shows what to compare it with, in the reader’s language', async () => {
    const path = file('report.json', reportFile(report));
    const { code, out } = await stet(['verify', path]);
    expect(code).toBe(0);
    expect(out).toContain(`head ${report.chain.head.hash}`);
    expect(out).toContain('not proved, for no chain tells of it: the names of people');
    const { article, chain, revisions, seal } = report;
    expect((await stet(['verify', path], { language: 'ko' })).out.split('\n').slice(0, 4)).toEqual([
      `온전함: ${article.title}`,
      `  제2판  ${revisions[1]!.sha256}`,
      `  고리 1–${chain.head.seq}  끝 ${chain.head.hash}`,
      `  봉인  ${seal}`,
    ]);
  });

  it('says of a correction’s record that a signature is missing, or that none can prove a part', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const key = file('key.pem', publicKey.export({ type: 'spki', format: 'pem' }));
    const verified = (isWhole: boolean) => {
      const record = recordOf(report, report.corrections[0]!.id, isWhole);
      return stet(['verify', file('record.json', reportFile(record)), '--key', key]);
    };
    expect(await verified(true)).toMatchObject({
      code: 1,
      out: expect.stringContaining('nothing in it is signed'),
    });
    expect(await verified(false)).toMatchObject({
      code: 1,
      out: expect.stringContaining('no key or checkpoint can prove it'),
    });
  });

  it('names the first bad link of one that was altered, in the reader’s language', async () => {
    const path = file('altered.json', reportFile(report).replace('claim.taken', 'claim.token'));
    expect(await stet(['verify', path])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^broken: link 5: /),
    });
    expect((await stet(['verify', path], { language: 'ko' })).out).toMatch(/^깨짐: 5번째 고리: /);
  });

  it('ends with 2 for what is no report', async () => {
    const { code, err } = await stet(['verify', file('article.txt', WRONG)]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('only its JSON does') });
  });

  it('does not begin to read what is longer than any report that is made', async () => {
    const path = file('long.json', '');
    truncateSync(path, LONGEST_REPORT + 1);
    const { code, err } = await stet(['verify', path]);
    expect({ code, err }).toEqual({ code: 2, err: expect.not.stringContaining('this is no report') });
  });
});

describe('stet import and stet report', () => {
  const token = 'stet_t_secret';
  let server: Server | undefined;

  afterEach(() => void server?.close());

  async function desk(answer: RequestListener): Promise<string> {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it.each([
    ['a.md', Buffer.from('# 제목\n'), 'a.md'],
    ['a.docx', Buffer.from([80, 75, 3, 4, 255]), 'a.docx'],
    ['article', Buffer.from([0xb4, 0xd9]), 'article.txt'],
  ])('sends %s as it is, and tells where it went', async (name, content, sent) => {
    let seen: unknown;
    const url = await desk((request, reply) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = new Response(Buffer.concat(parts), {
          headers: request.headers as Record<string, string>,
        });
        void body.formData().then(async (form) => {
          const file = form.get('file') as File;
          const bytes = Buffer.from(await file.arrayBuffer());
          const { authorization } = request.headers;
          seen = { path: request.url, authorization, title: form.get('title'), name: file.name, bytes };
          reply.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"0190a000"}');
        });
      });
    });
    const given = ['--title', '제목', '--url', `${url}/`, '--token', token];
    const { code, out } = await stet(['import', file(name, content), ...given]);
    expect({ code, out }).toEqual({ code: 0, out: `0190a000\n${url}/articles/0190a000\n` });
    const path = '/api/v1/articles/upload';
    expect(seen).toEqual({
      path,
      authorization: `Bearer ${token}`,
      title: '제목',
      name: sent,
      bytes: content,
    });
  });

  it('finds the desk that was last started in STET_HOME', async () => {
    const url = await desk((request, reply) => reply.end(request.url));
    file('demo.json', JSON.stringify({ url }));
    const { out } = await stet(['report', 'a', '--token', token], { env: { STET_HOME: folder } });
    expect(out).toContain('/articles/a/reports/check');
  });

  it('ends with 1 when what answers is no desk', async () => {
    const url = await desk((_request, reply) => reply.end('<p>hello</p>'));
    const sent = await stet(['import', file('a.txt', RIGHT), '--url', url, '--token', token]);
    expect(sent).toEqual({ code: 1, out: '', err: `${url} answers, but not as a desk does` });
  });

  it('hands on a report byte for byte', async () => {
    const url = await desk((request, reply) => reply.end(`${request.url} 보고서\n`));
    const { out } = await stet(['report', 'a', '--format', 'html', '--lang', 'en'], {
      env: { STET_URL: url, STET_TOKEN: token },
    });
    expect(out).toBe('/api/v1/articles/a/reports/check?format=html&lang=en 보고서\n');
  });

  it('waits for a report that takes long, and says how far it is', async () => {
    const asked: string[] = [];
    const stand = (status: string, progress: number) =>
      JSON.stringify({ id: 'j', status, progress, problem: null });
    const answers: Record<string, () => [number, string]> = {
      'GET /api/v1/articles/a/reports/check?format=pdf': () => [
        409,
        '{"slug":"report/large","title":"Long."}',
      ],
      'POST /api/v1/report-jobs': () => [201, stand('waiting', 0)],
      'GET /api/v1/report-jobs/j': () => [200, stand('made', 100)],
      'GET /api/v1/report-jobs/j/file': () => [200, 'bytes of it'],
    };
    const url = await desk((request, reply) => {
      const what = `${request.method} ${request.url}`;
      asked.push(what);
      const [status, body] = answers[what]!();
      reply.writeHead(status).end(body);
    });
    const { code, out, err } = await stet(['report', 'a', '--format', 'pdf', '--url', url, '--token', token]);
    expect({ code, out }).toEqual({ code: 0, out: 'bytes of it' });
    expect(asked).toEqual(Object.keys(answers));
    expect(err).toContain('waiting for a worker');
  });

  it('ends, with what to do, when nobody makes the report that it waits for', async () => {
    const url = await desk((request, reply) =>
      request.url!.startsWith('/api/v1/articles')
        ? reply.writeHead(409).end('{"slug":"report/large","title":"Long."}')
        : reply.writeHead(200).end('{"id":"j","status":"waiting","progress":0,"problem":null}'),
    );
    const { code, err } = await stet(['report', 'a', '--wait', '1', '--url', url, '--token', token]);
    expect(code).toBe(1);
    expect(err).toContain('nothing has moved for 1 s: is a worker running?');
    expect(err).toContain('/api/v1/report-jobs/j');
  });

  it('ends with 1 and the desk’s own words when it says no', async () => {
    const url = await desk((_request, reply) =>
      reply.writeHead(404).end('{"title":"There is no such thing on this desk."}'),
    );
    const { code, err } = await stet(['report', 'a', '--url', url, '--token', token]);
    expect({ code, err }).toEqual({ code: 1, err: '404 There is no such thing on this desk.' });
  });

  it('ends with 1 when nobody answers, and with 2 without an address or a token', async () => {
    const url = await desk(() => undefined);
    server?.close();
    expect(await stet(['report', 'a', '--url', url, '--token', token])).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not answer'),
    });
    const env = { STET_HOME: join(folder, 'nowhere') };
    expect(await stet(['report', 'a', '--token', token], { env })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--url.*nowhere/),
    });
    expect(await stet(['report', 'a', '--url', url])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--token'),
    });
  });
});

describe('stet doctor', () => {
  const home = () => join(folder, 'doctor');
  let server: Server | undefined;

  afterEach(() => void server?.close());

  async function listen(answer: RequestListener): Promise<number> {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  const doctor = (env: Terminal['env']) => stet(['doctor'], { env: { STET_HOME: home(), ...env } });

  it('makes nothing, and says what is not made yet', async () => {
    const { out } = await doctor({ PORT: String(await listen((_request, reply) => reply.end())) });
    expect(out).toMatch(/^ok {2}folder +.*doctor, not made yet$/m);
    expect(existsSync(home())).toBe(false);
  });

  it('says that the port is another’s', async () => {
    const port = await listen((_request, reply) => reply.end('<p>hello</p>'));
    const { code, out } = await doctor({ PORT: String(port) });
    expect(code).toBe(1);
    expect(out).toContain(`something else has 127.0.0.1:${port}: set PORT to another`);
  });

  it('says that a desk is there, but not its database', async () => {
    const port = await listen((_request, reply) =>
      reply.writeHead(503).end('{"type":"urn:stet:problem:server/store-away"}'),
    );
    expect(await doctor({ PORT: String(port) })).toMatchObject({
      code: 1,
      out: expect.stringContaining(`runs at http://127.0.0.1:${port}, but its database does not answer`),
    });
  });
});

describe('stet', () => {
  it('says how it is used, all of it or one command', async () => {
    const { code, out } = await stet(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`stet ${command}`);
  });

  it.each(COMMANDS)('says how %s is used, and does nothing else', async (command) => {
    const said = await stet([command, '--help']);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(new RegExp(`^stet ${command}.*\\n( {4}.+\\n)+$`));
    expect(await stet(['help', command])).toEqual(said);
    expect(await stet([command, '-h'])).toEqual(said);
  });

  it('says which it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await stet(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    ['nothing', []],
    ['an unknown command’s help', ['help', 'correct']],
    ['something behind up', ['up', 'now']],
    ['something behind migrate', ['migrate', 'now']],
    ['something behind doctor', ['doctor', '--fix']],
    ['two reports at once', ['verify', 'a', 'b']],
    ['an unknown form of report', ['report', 'a', '--format', 'xml', '--url', 'http://x', '--token', 't']],
    ['no time to wait for a report', ['report', 'a', '--wait', '0', '--url', 'http://x', '--token', 't']],
    ['an unknown language of a report', ['report', 'a', '--lang', 'fr', '--url', 'http://x', '--token', 't']],
    [
      'an unknown language of an article',
      ['import', 'a', '--lang', 'de', '--url', 'http://x', '--token', 't'],
    ],
    ['no token of ours', ['report', 'a', '--url', 'http://x', '--token', 'a b']],
  ])('ends with 2 and one line for %s', async (_, args) => {
    const { code, out, err } = await stet(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^.+$/);
  });
});
