import { type Issued, issuedAs } from '../archive/resolve';
import type { CitedDocument, IndexRecord } from '../archive/types';
import type { IsoDate } from '../model/types';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { printed } from './archive-index';

/** A document: one of the archive (`path`), or one that is cited only. */
interface Node {
  readonly id: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly path: string | null;
}

/** That a file cites a document, in so many places. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly places: number;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** Which document cites which. A citation that fits one file of the archive leads to it, any other to the document by itself. */
export function citationGraph(index: WorkspaceIndex, cwd: string): Graph {
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  const pathOf = (record: IndexRecord): string => printed(record, cwd).path;
  for (const record of index.records()) {
    const path = pathOf(record);
    const { own, date } = record;
    nodes.set(path, {
      id: path,
      number: own?.number ?? null,
      date: date ?? null,
      subject: own?.subject ?? null,
      path,
    });
  }
  for (const record of index.records()) {
    const to = new Map<string, number>();
    for (const cited of record.cites) {
      const issued = issuedAs(index, cited).filter(({ uri }) => uri !== record.uri);
      const [only] = issued;
      const id = only && issued.length === 1 ? pathOf(only) : outside(cited, onlyDay(index, cited));
      to.set(id, (to.get(id) ?? 0) + cited.places.length);
      if (!nodes.has(id)) nodes.set(id, nodeOf(id, cited, onlyDay(index, cited), issued));
    }
    for (const [id, places] of to) edges.push({ from: pathOf(record), to: id, places });
  }
  const order = (a: string, b: string): number => Number(a > b) - Number(a < b);
  return {
    nodes: [...nodes.values()].sort((a, b) => order(a.id, b.id)),
    edges: edges.sort((a, b) => order(a.from, b.from) || order(a.to, b.to)),
  };
}

/** The day of a cited document: the one that the archive knows, where a citation gives none. */
function onlyDay(index: WorkspaceIndex, { key, date }: CitedDocument): IsoDate | undefined {
  const days = index.citedDays(key);
  const [only] = days.keys();
  return date ?? (days.size === 1 ? only : undefined);
}

/** A number is given anew every term, and by every province: its day and the place of its issuer are part of what it is. */
function outside({ key, issuerPlace }: CitedDocument, date: IsoDate | undefined): string {
  return ['document', key, issuerPlace, date].filter((part) => part !== undefined && part !== '').join(':');
}

function nodeOf(
  id: string,
  { number, subject }: CitedDocument,
  date: IsoDate | undefined,
  issued: readonly Issued[],
): Node {
  const [copy] = issued;
  return {
    id,
    number: number ?? null,
    date: date ?? copy?.date ?? null,
    subject: subject ?? copy?.own.subject ?? null,
    path: null,
  };
}

/** The graph in the language of Graphviz. */
export function dot({ nodes, edges }: Graph): string {
  const lines = nodes.map(({ id, number, date, path }) => {
    const label = [number ?? path ?? id, ...(date === null ? [] : [date])].join('\n');
    const shape = path === null ? ', style=dashed' : '';
    return `  ${quoted(id)} [label=${quoted(label)}${shape}];\n`;
  });
  const arrows = edges.map(({ from, to, places }) => {
    const many = places > 1 ? ` [label=${quoted(String(places))}]` : '';
    return `  ${quoted(from)} -> ${quoted(to)}${many};\n`;
  });
  return `digraph citations {\n  rankdir=LR;\n  node [shape=box];\n${lines.join('')}${arrows.join('')}}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
