import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** By name in lower case, decoded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  /** The text/plain part, decoded. */
  readonly text: string;
  /** All of it, as it came. */
  readonly raw: string;
  readonly arrivedAt: Date;
}

export interface TestMailbox {
  /** For SMTP_URL. */
  readonly url: string;
  /** What has arrived, in order. */
  readonly mails: readonly Mail[];
  /** The first mail, arrived or to come, that fits. */
  waitForMail(fits: (mail: Mail) => boolean): Promise<Mail>;
  /** The next `count` deliveries are refused with a temporary fault, as a full mail server does. */
  refuse(count: number): void;
  stop(): Promise<void>;
}

/** A real SMTP server that keeps what it is sent. */
export async function startMailbox(): Promise<TestMailbox> {
  const mails: Mail[] = [];
  const waiting = new Set<() => void>();
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        }
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          ...readMail(Buffer.concat(chunks).toString('latin1')),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          arrivedAt: new Date(),
        });
        done();
        waiting.forEach((look) => look());
      });
    },
  });
  server.on('error', () => undefined); // a client that was killed in the middle of a mail
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitForMail: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = mails.find(fits);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    refuse: (count) => void (refusals = count),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Reads as much of RFC 5322 and MIME as our own letters use. */
function readMail(raw: string): Pick<Mail, 'headers' | 'subject' | 'text' | 'raw'> {
  const { headers, body } = readPart(raw);
  return { headers, subject: headers['subject'] ?? '', text: plainText(headers, body), raw };
}

function readPart(part: string): { headers: Record<string, string>; body: string } {
  const gap = part.indexOf('\r\n\r\n');
  const head = part.slice(0, gap).replace(/\r\n[ \t]+/g, ' ');
  const headers = head.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
  });
  return { headers: Object.fromEntries(headers), body: part.slice(gap + 4) };
}

function plainText(headers: Record<string, string>, body: string): string {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary !== undefined) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => readPart(part.replace(/^\r\n/, '')));
    return parts.map((part) => plainText(part.headers, part.body)).find((text) => text !== '') ?? '';
  }
  if (!type.startsWith('text/plain')) return '';
  return decode(body, headers['content-transfer-encoding'] ?? '7bit')
    .replace(/\r\n/g, '\n')
    .trim();
}

/** Encoded words of RFC 2047; those that follow each other are one text. */
function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/(=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) => {
    const bytes = [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, word = '']) =>
      kind?.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : unquote(word.replaceAll('_', ' ')),
    );
    return Buffer.concat(bytes).toString('utf8');
  });
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes =
    encoding === 'quoted-printable' ? unquote(body.replace(/=\r\n/g, '')) : Buffer.from(body, 'latin1');
  return bytes.toString('utf8');
}

function unquote(text: string): Buffer {
  const plain = text.replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(plain, 'latin1');
}
