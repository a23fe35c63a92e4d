import { crc32, deflateRawSync } from 'node:zlib';

/** A paragraph of a Word file and the style that it is in. */
export type Paragraph = string | { readonly style: string; readonly text: string };

/** A Word file of these paragraphs, as small as can be. */
export function wordFile(paragraphs: readonly Paragraph[]): Buffer {
  return zipFile([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['word/styles.xml', STYLES],
    ['word/document.xml', documentOf(paragraphs)],
  ]);
}

/** A zip file of these parts. `claimed` is what its directory says of a part's size; unsaid, the truth. */
export function zipFile(parts: readonly (readonly [string, string | Buffer])[], claimed?: number): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimed ?? bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    const header = Buffer.concat([signature(0x04034b50), about, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), about, rest, Buffer.from(name)]),
    );
    files.push(header);
    offset += header.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(lines.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, lines, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Default Extension="xml" ContentType="application/xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;
const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`;
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `${XML}<w:styles ${WORD}>${['Title', 'Subtitle', 'Caption']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;

function documentOf(paragraphs: readonly Paragraph[]): string {
  const written = paragraphs.map((paragraph) => {
    const { style, text } = typeof paragraph === 'string' ? { style: undefined, text: paragraph } : paragraph;
    const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
  });
  return `${XML}<w:document ${WORD}><w:body>${written.join('')}</w:body></w:document>`;
}
