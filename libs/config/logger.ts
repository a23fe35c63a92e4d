import { pino, type DestinationStream, type Logger } from 'pino';

/** Field names whose values never reach a log, at any of the depths that we write. */
const SECRETS = [
  'password',
  'token',
  'cookie',
  'authorization',
  'secret',
  'set-cookie',
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
];

export type { Logger };

/**
 * The log of one process: a JSON object a line, with the service's name, and what `work` knows of the work that it is about:
 * the request that it is done for, and its trace.
 */
export function openLog(
  service: string,
  level: string,
  work: () => Readonly<Record<string, string>> | undefined,
  destination?: DestinationStream,
): Logger {
  const options = {
    level,
    base: { service },
    mixin: () => ({ ...work() }),
    redact: {
      paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '[secret]',
    },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
