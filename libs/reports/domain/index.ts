export * from './accuracy-report.js';
export * from './check-report.js';
export * from './checkpoint-file.js';
export * from './correction-record.js';
export * from './report-fault.js';
export * from './seal.js';
export * from './verify-checkpoint.js';
export * from './verify-report.js';
