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
 * The log of one process: a JSON object a line, with the service's name, and the id of the request that the work is done
 * for when `requestId` knows one.
 */
export function openLog(
  service: string,
  level: string,
  requestId: () => string | undefined,
  destination?: DestinationStream,
): Logger {
  const options = {
    level,
    base: { service },
    mixin: () => {
      const id = requestId();
      return id === undefined ? {} : { requestId: id };
    },
    redact: {
      paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '[secret]',
    },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
