import { deepEqual } from 'node:assert/strict';
import type { DocumentLink } from 'vscode-languageserver';
import { partLinks } from '../../../server/src/features/document-links';
import { buildModel } from '../../../server/src/model/document';
import { noFiles } from '../../../server/src/workspace/host';
import { documentText } from '../../support/archive';
import { knowledge } from '../../support/check';
import { inProcess } from '../../support/client';
import { MemoryFiles } from '../../support/files';

const draft = `QUY ĐỊNH

Điều 1. Phạm vi
1. Quy định này quy định về việc tiếp nhận văn bản.
2. Thời hạn.

Điều 2. Thực hiện
Các cơ quan thực hiện theo khoản 2 Điều 1 Quy định này và Điều 9 Quy định này.
`;

describe('links to parts of the draft', () => {
  it('lead from the numeral to the label, where the draft has such a part', () => {
    const model = buildModel(draft, knowledge);
    deepEqual(
      partLinks(model)
        .map(({ start, end, target, label }) => [draft.slice(start, end), draft.slice(target.start), label])
        .map(([from, to, label]) => [from, to?.split('\n')[0], label]),
      [
        ['2', '2. Thời hạn.', '2. Thời hạn.'],
        ['1', 'Điều 1. Phạm vi', 'Điều 1. Phạm vi'],
      ],
    );
  });

  it('name a line that an editor can go to', async () => {
    const client = inProcess();
    try {
      await client.initialize();
      const uri = 'untitled:Untitled-1';
      await client.open(uri, draft);
      const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri },
      });
      deepEqual(
        links.map(({ target, tooltip }) => [target, tooltip]),
        [
          [`${uri}#L5,1`, 'Đến “2. Thời hạn.”'],
          [`${uri}#L3,1`, 'Đến “Điều 1. Phạm vi”'],
        ],
      );
    } finally {
      await client.end();
    }
  });

  it('lead to a cited document that is in the workspace, where one file alone is it', async () => {
    const number = { number: '12-CT/TU', date: '01/3/2026', type: 'CHỈ THỊ', subject: 'về chống lãng phí' };
    const files = new MemoryFiles({ 'file:///work/chi-thi.vbd': documentText(number) });
    const client = inProcess({}, { ...noFiles, files });
    try {
      await client.initialize({}, {}, ['file:///work']);
      const uri = 'file:///work/a.vbd';
      await client.open(
        uri,
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Tỉnh uỷ và Chỉ thị số 13-CT/TU.\n',
      );
      const ask = () =>
        client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
      let links = await ask();
      for (let i = 0; i < 200 && links.length === 0; i++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        links = await ask();
      }
      deepEqual(
        links.map(({ target, range, tooltip }) => [target?.split('#')[0], range.start.character, tooltip]),
        [['file:///work/chi-thi.vbd', 21, 'Đến “chi-thi.vbd”']],
      );
    } finally {
      await client.end();
    }
  });
});
