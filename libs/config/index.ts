export * from './env.js';
export * from './logger.js';
export * from './redis-url.js';
export * from './start.js';
export * from './tracing.js';
