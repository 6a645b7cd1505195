import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver';
import { noFiles } from '../../../server/src/workspace/host';
import { documentText } from '../../support/archive';
import { inProcess } from '../../support/client';

const DRAFT = `ĐẢNG CỘNG SẢN VIỆT NAM
TỈNH UỶ SƠN HÀ
*

Sơn Hà, ngày 05 tháng 3 năm 2026

BÁO CÁO

Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, đã họp ngày 28/02/2026.
`;

describe('a person with more drafts open than the server holds', () => {
  it('is answered about each as if it were the only one', async () => {
    const client = inProcess({ mostHeld: 2 * DRAFT.length }, noFiles);
    try {
      await client.initialize();
      const uris = ['a', 'b', 'c', 'd'].map((name) => `file:///${name}.vbd`);
      for (const uri of uris) {
        await client.open(uri, DRAFT);
        await client.diagnostics(uri);
      }
      for (const uri of [...uris, ...uris]) {
        const position = { line: 8, character: 30 };
        const hover = await client.request<Hover | null>('textDocument/hover', {
          textDocument: { uri },
          position,
        });
        ok(JSON.stringify(hover).includes('57-NQ/TW'));
      }
      const [first = ''] = uris;
      const day = { line: 8, character: DRAFT.split('\n')[8]?.indexOf('28/02') ?? 0 };
      const end = { ...day, character: day.character + 2 };
      await client.change(first, { range: { start: day, end }, text: '30' });
      const found = await client.diagnostics(first, (all) =>
        all.some(({ code }) => code === 'date/impossible'),
      );
      equal(found.filter(({ code }) => code === 'date/impossible').length, 1);
    } finally {
      await client.end();
    }
  });

  it('is told in each what another says otherwise', async () => {
    const client = inProcess({ mostHeld: 2 * DRAFT.length }, noFiles);
    try {
      await client.initialize();
      const directive = 'file:///ct-12.vbd';
      const text = documentText({ number: '12-CT/TU', date: '01/3/2026', type: 'CHỈ THỊ', subject: 'về đê' });
      await client.open(directive, text);
      const uris = ['a', 'b', 'c', 'd'].map((name) => `file:///${name}.vbd`);
      for (const uri of uris) {
        await client.open(uri, 'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Ban Thường vụ Tỉnh uỷ.\n');
        await client.diagnostics(uri);
      }
      await client.change(directive, { text: text.replace('ngày 01 tháng 3', 'ngày 11 tháng 3') });
      for (const uri of uris)
        await client.diagnostics(uri, (all) => all.some(({ code }) => code === 'citation/folder-document'));
    } finally {
      await client.end();
    }
  });

  it('lets the server save memory as long as they are many', async () => {
    const told: boolean[] = [];
    const client = inProcess({}, { ...noFiles, savesMemory: (saves) => told.push(saves) });
    try {
      await client.initialize();
      const uris = Array.from({ length: 41 }, (_, i) => `file:///${String(i)}.vbd`);
      for (const uri of uris) await client.open(uri, '');
      await client.diagnostics(uris.at(-1) ?? '');
      deepEqual(told, [true]);
      for (const uri of uris.slice(0, 2)) await client.close(uri);
      const textDocument = { uri: uris[2] ?? '' };
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
      deepEqual(told, [true, false]);
    } finally {
      await client.end();
    }
  });
});
