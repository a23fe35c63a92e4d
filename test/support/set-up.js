export { setUp as default } from './server.js';
