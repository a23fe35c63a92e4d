export * from './article-machine.js';
export * from './keep-zones.js';
export * from './read-content.js';
