import { describe, expect, it } from '@jest/globals';
import { sourceBytes } from './source-bytes.js';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
/** “다리” in EUC-KR. */
const EUC_KR = bytes(0xb4, 0xd9, 0xb8, 0xae);
const text = (kept: ReturnType<typeof sourceBytes>) => new TextDecoder().decode(kept?.bytes);

describe('the bytes of a source', () => {
  it('are kept as they are when they begin as their type does', () => {
    const pdf = ascii('%PDF-1.7\n…');
    expect(sourceBytes('application/pdf', pdf)).toEqual({ contentType: 'application/pdf', bytes: pdf });
    const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);
    expect(sourceBytes('IMAGE/PNG; name=x', png)?.contentType).toBe('image/png');
    expect(sourceBytes('image/webp', ascii('RIFF1234WEBPVP8 '))?.contentType).toBe('image/webp');
  });

  it.each<[string, string, Uint8Array<ArrayBuffer>]>([
    ['a page that calls itself a PDF', 'application/pdf', ascii('<html></html>')],
    ['a program', 'application/octet-stream', ascii('MZ')],
    ['a picture that may hold a script', 'image/svg+xml', ascii('<svg/>')],
    ['nothing', 'text/plain', bytes()],
    ['no type', '', ascii('x')],
    ['bytes that are no text', 'text/plain', bytes(0xff, 0xfe, 0xfd)],
    ['text with a NUL', 'text/plain', bytes(65, 0, 66)],
    ['text in an alphabet that nobody knows', 'text/plain; charset=klingon', ascii('x')],
  ])('are not kept when they are %s', (_, type, file) => {
    expect(sourceBytes(type, file)).toBeUndefined();
  });

  it('of a page are kept as UTF-8, in whatever it came', () => {
    expect(text(sourceBytes('text/html; charset="EUC-KR"', EUC_KR))).toBe('다리');
    const page = Uint8Array.from([...ascii('<meta charset=euc-kr>'), ...EUC_KR]);
    expect(text(sourceBytes('text/html', page))).toBe('<meta charset=euc-kr>다리');
    expect(sourceBytes('application/xhtml+xml', ascii('<p/>'))?.contentType).toBe('text/html');
  });
});
