export * from './accuracy-report.js';
export * from './check-report.js';
export * from './correction-record.js';
export * from './seal.js';
export * from './verify-report.js';
