import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * The page at that path has styles within its HTML, and the desk's policy lets none be: on this page it lets exactly those, by
 * their hashes. Only for a page that is ours from first to last.
 */
export function allowStylesOf(path: string, fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const policy = reply.getHeader('content-security-policy');
    if (request.routeOptions.url === `/${path}` && typeof payload === 'string' && typeof policy === 'string')
      void reply.header(
        'content-security-policy',
        policy.replace("style-src 'self'", `style-src 'self' 'unsafe-hashes' ${hashesOf(payload)}`),
      );
    done();
  });
}

/** Of what stands in its `<style>` and `style="…"`. */
function hashesOf(html: string): string {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>|\sstyle="(.*?)"/gs)].map(
    ([, sheet, attribute]) => sheet ?? attribute!,
  );
  const hash = (style: string) =>
    createHash('sha256').update(style.replaceAll('\r\n', '\n')).digest('base64');
  return [...new Set(styles.map((style) => `'sha256-${hash(style)}'`))].join(' ');
}
