import type { LoggerService } from '@nestjs/common';
import type { Logger } from '#config';

/** Nest's own words, in our log. */
export function nestLogger(log: Logger): LoggerService {
  return {
    log: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
    warn: (message: unknown, context?: unknown) => log.warn({ context }, String(message)),
    error: (message: unknown, stack?: unknown, context?: unknown) =>
      log.error({ context, stack }, String(message)),
  };
}
