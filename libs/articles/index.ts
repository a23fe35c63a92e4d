/** Chapter 2: articles and their immutable revisions, cut into zones. */
export * from './articles.module.js';
export { readArticle, readRevisionView } from './articles.reading.js';
export { lockArticle, readRevision, type ArticleRevision } from './articles.repository.js';
export * from './articles.service.js';
export * from './articles.views.js';
export * from './domain/index.js';
export { addRevision, goLive, moveArticle, type NewText } from './moves.js';
