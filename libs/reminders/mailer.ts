import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Env } from '#config';
import { ENV } from '#database';
import { reachingOut, traceIdOf } from '#queue';
import type { Letter } from './domain/index.js';

/** Milliseconds for a mail server to take the connection, to greet, and to go on. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** A letter with what belongs on its envelope. */
export interface Posted extends Letter {
  readonly to: string;
  /** However often it is posted, the same. */
  readonly messageId: string;
  /** What the letter belongs to: letters of one thread are shown together. */
  readonly thread: string;
  /** The desk that it comes from. */
  readonly list: { readonly slug: string; readonly name: string };
  /** Where its reader stops letters of this kind. */
  readonly stop: string;
}

/** The Message-ID of a delivery (RFC 5322, section 3.6.4). */
export function messageIdOf(id: string, mailFrom: string): string {
  return `<${id}@${hostOf(mailFrom)}>`;
}

/** The mail server. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter | undefined;
  private readonly from: string;

  constructor(@Inject(ENV) env: Env) {
    this.from = env.mailFrom;
    this.transport =
      env.smtpUrl === undefined ? undefined : createTransport({ url: env.smtpUrl, pool: true, ...PATIENCE });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  /**
   * Hands a letter to the mail server; resolves when the server has accepted it.
   * @throws Error when it has not, and `isRefusedForGood` tells whether it ever will.
   */
  async post({ to, messageId, thread, list, stop, subject, text, html }: Posted): Promise<void> {
    if (this.transport === undefined) throw new Error('there is no mail server: set SMTP_URL');
    const host = hostOf(this.from);
    const root = messageIdOf(thread, this.from);
    const { transport } = this;
    await reachingOut('mail', { 'stet.mail.message_id': messageId }, (traceparent) =>
      transport.sendMail({
        ...{ from: this.from, to, subject, text, html, messageId, inReplyTo: root, references: root },
        headers: {
          // RFC 3834: nobody's holiday notice answers this.
          'Auto-Submitted': 'auto-generated',
          // RFC 2369 and RFC 8058: the mail program has a button that stops them, by itself.
          'List-Unsubscribe': { prepared: true, value: `<${stop}>` },
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          // RFC 2919: readers can file a desk's reminders together.
          'List-Id': { prepared: true, value: `<reminders.${list.slug}.${host}>` },
          // Leads an engineer from a letter to the log and to what asked for it.
          'X-Trace-Id': traceIdOf(traceparent),
        },
      }),
    );
  }
}

/** True when the mail server will never take this letter: there is no such reader, or it is not to be had. */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}

/** True when it was the address that was refused: nobody of this name is there. */
export function isNobodyThere(error: unknown): boolean {
  const { code, command } = error as { code?: string; command?: string };
  return code === 'EENVELOPE' && command !== 'MAIL FROM' && isRefusedForGood(error);
}

function hostOf(mailFrom: string): string {
  return /@([^\s>]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
}
