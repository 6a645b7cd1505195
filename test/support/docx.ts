import { strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="w" xmlns:v="v" xmlns:m="m" xmlns:pic="p" xmlns:r="r"';

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A Word file with this body, and with other parts by the name of their root: `numbering`, `styles`, `footnotes`, `header1`. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Readonly<Record<string, string>> = { header1: 'hdr', footer1: 'ftr' };
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, inner] of Object.entries(parts)) {
    const root = roots[name] ?? name;
    files[`word/${name}.xml`] = strToU8(`<w:${root} ${NAMES}>${inner}</w:${root}>`);
  }
  return zipSync(files);
}

/** A paragraph of text; `properties` goes into `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An element as an outsider reads it, without any code of the product. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export function parts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

export function parse(xml: string): Node {
  const parser = new SaxesParser({ xmlns: false });
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.write(xml).close();
  return root;
}

export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function textOf(node: Node): string {
  return all(node, 'w:t')
    .map(({ text }) => text)
    .join('');
}

/** The attributes of the first element of a name below another one. */
export function facts(node: Node, name: string): Readonly<Record<string, string>> {
  return all(node, name)[0]?.attributes ?? {};
}
