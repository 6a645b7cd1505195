import { deepEqual, equal } from 'node:assert/strict';
import type { PageAnswer } from '../../../server/src/lsp/desk';
import { noFiles } from '../../../server/src/workspace/host';
import { inProcess, type TestClient } from '../../support/client';

const TEXT = `ĐẢNG CỘNG SẢN VIỆT NAM
TỈNH UỶ SƠN HÀ
*
Số 61-BC/TU
Sơn Hà, ngày 30 tháng 10 năm 2026

BÁO CÁO
kết quả công tác tháng 10
-----

**Đã họp** ngày 31/9/2026.
`;

describe('the request for the pages of a draft', () => {
  let client: TestClient;
  afterEach(() => client.end());

  for (const [uri, runs, languageId] of [
    ['file:///work/a.vbd', ['**Đã họp** ngày 31/9/2026.'], 'party-document'],
    ['file:///work/a.md', ['Đã họp', ' ngày 31/9/2026.'], 'party-document'],
    ['untitled:Untitled-1', ['Đã họp', ' ngày 31/9/2026.'], 'markdown'],
  ] as const)
    it(`is answered with what a Word file is made of: ${uri}`, async () => {
      client = inProcess({}, noFiles);
      await client.initialize({}, {});
      await client.open(uri, TEXT, languageId);
      await client.diagnostics(uri, (all) => all.length > 0);
      const page = await client.request<PageAnswer>('partyDocuments/page', { uri });
      equal(page.language, 'vi');
      equal(page.title, 'BÁO CÁO kết quả công tác tháng 10');
      deepEqual(
        page.head.map(({ role }) => role),
        ['heading', 'issuer', 'issuer', 'number', 'place-date'],
      );
      const last = page.body.at(-1);
      deepEqual(last?.kind === 'paragraph' ? last.runs.map(({ text }) => text) : [], runs);
    });
});
