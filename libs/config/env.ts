import { resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '#core';
import { readRedisUrl } from './redis-url.js';

/**
 * The environment, read once and here only. Everything has a working default but the addresses of the stores, which
 * `stet up` fills in with the embedded PostgreSQL.
 */
const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Unset: BullMQ runs on its PostgreSQL backend. The forms: `readRedisUrl`. */
  REDIS_URL: z
    .string()
    .superRefine((url, context) => {
      try {
        readRedisUrl(url);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
      }
    })
    .optional(),
  STET_HOME: z
    .string()
    .default('.stet')
    .transform((path) => resolve(path)),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** The address at which people reach the desk, for links in mail; https makes the cookie `__Host-`. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Unset: reminders stay in the product. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Stet <stet@localhost>'),
  /** A private Ed25519 key (PKCS 8, PEM) that signs checkpoints; unset, it is made once under STET_HOME. */
  SIGNING_KEY_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Changes that one person may make in a minute, by hand or by a program. */
  WRITES_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(1200),
  /** Where spans are collected, by OTLP over HTTP; unset, nobody does. The library reads these, and the others of its kind. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** How many proxies in front are to be believed about the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

export interface Env {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly stetHome: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly signingKeyFile: string;
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
  readonly writesPerMinute: number;
  readonly trustedProxies: number;
  readonly collectsSpans: boolean;
}

/**
 * Reads the environment.
 * @throws CannotStart that names every variable at fault, never its value: values can be secrets.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${plainly(issue)}`);
    throw new CannotStart(`The environment is not complete. ${faults.join('; ')}.`);
  }
  const env = read.data;
  return {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    stetHome: env.STET_HOME,
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    signingKeyFile: env.SIGNING_KEY_FILE ?? resolve(env.STET_HOME, 'signing-key.pem'),
    logLevel: env.LOG_LEVEL,
    writesPerMinute: env.WRITES_PER_MINUTE,
    trustedProxies: env.TRUSTED_PROXIES,
    collectsSpans: (env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined,
  };
}

function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'is missing';
  return issue.code === 'invalid_format' ? 'is not an address of the right kind' : issue.message;
}
