import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { buildModel } from '../../../server/src/model/document';
import { looksLikePartyDocument } from '../../../server/src/workspace/detect';
import { knowledge } from '../../support/check';
import { root } from '../../support/rule-examples';

const looks = (text: string): boolean => looksLikePartyDocument(buildModel(text, knowledge));

describe('a text that looks like a Party document', () => {
  for (const [what, text] of [
    ['a heading', 'ĐẢNG CỘNG SẢN VIỆT NAM\nTỉnh uỷ Sơn Hà\n'],
    ['a heading, decomposed', 'ĐẢNG CỘNG SẢN VIỆT NAM\n'.normalize('NFD')],
    ['an English heading', 'THE COMMUNIST PARTY OF VIETNAM\nReport\n'],
    ['a number line', 'Số 61-BC/TU\nBáo cáo quý III\n'],
    ['a Party number', 'Các chi bộ học tập Chỉ thị số 05-CT/TW trong quý III.\n'],
    ['two State numbers', 'Theo Nghị định số 30/2020/NĐ-CP và Quyết định số 1493/QĐ-TTg.\n'],
  ] as const)
    it(what, () => ok(looks(text)));

  for (const [what, text] of [
    ['an empty text', ''],
    ['a letter to a friend', 'Hẹn gặp bạn ngày 22/12 ở quán cà phê. Nhớ mang theo sách.\n'],
    ['a change log', '# Changelog\n\n## 1.2.0 - 2025-03-28\n\n1. Fixed a bug.\n2. Added an option.\n'],
    ['one State number by the way', 'Phần mềm hỗ trợ mẫu hoá đơn theo Nghị định số 123/2020/NĐ-CP.\n'],
    ['paths and fractions', 'Copy 12/34-AB/CD to /usr/lib; ratio 07/10; call 555-CT.\n'],
  ] as const)
    it(`not: ${what}`, () => ok(!looks(text)));

  it('every draft of the examples does; no page of code does', () => {
    const drafts = globSync('examples/**/*.{txt,md,vbd,partydoc}', { cwd: root, ignore: ['**/README*'] });
    ok(drafts.length > 0);
    for (const path of drafts) ok(looks(readFileSync(join(root, path), 'utf8')), path);
    for (const path of ['esbuild.js', 'tsconfig.json', 'eslint.config.mjs', 'server/src/text/source.ts'])
      ok(!looks(readFileSync(join(root, path), 'utf8')), path);
  });
});
