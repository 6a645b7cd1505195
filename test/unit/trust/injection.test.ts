import { deepEqual, equal, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoverAt } from '../../../server/src/features/hover';
import { withOffice } from '../../../server/src/knowledge/office';
import { buildModel } from '../../../server/src/model/document';
import { readOfficeTable } from '../../../server/src/workspace/office-table';
import { createFormat } from '../../../server/src/cli/formats';
import { noFiles } from '../../../server/src/workspace/host';
import { knowledge } from '../../support/check';
import { partydoc, temporaryFolder } from '../../support/cli';

/** What would be a link, a command, a picture, HTML or a control sequence, were it let through. */
const EVIL = [
  '[bấm](command:workbench.action.terminal.new)',
  '![x](https://evil.invalid/x.png)',
  '<img src=x onerror=alert(1)>',
  '<https://evil.invalid>',
  'https://evil.invalid/a?b=c',
  'www.evil.invalid',
  '$(zap) `rm` **to** _nghiêng_',
  '&lt;script&gt;',
] as const;

/** What is left of Markdown without escaped signs, and the bold and the paragraphs that the product itself makes. */
function live(markdown: string): string {
  return markdown.replace(/\\[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g, '').replace(/\*\*/g, '');
}

describe('what drafts, catalogues and rosters say', () => {
  for (const evil of EVIL)
    it(`is never live in a hover: ${evil}`, () => {
      const cell = evil.replaceAll('"', '""');
      const catalogue = readOfficeTable(
        'catalogue',
        'file:///office/catalogue.csv',
        `Số, ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Trích yếu\n01-CT/TU;Chỉ thị;Tỉnh uỷ Sơn Hà;05/3/2025;"về ${cell}"\n`,
        knowledge,
      );
      equal(catalogue.documents.length, 1, JSON.stringify(catalogue.problems));
      const known = withOffice(knowledge, { documents: catalogue.documents, officials: [] });
      const text = `TỈNH UỶ SƠN HÀ\nThực hiện Chỉ thị số 01-CT/TU, ngày 05/3/2025 của Tỉnh uỷ Sơn Hà về ${evil}.\nNghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về ${evil}; đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ ${evil}.\n`;
      const model = buildModel(text, known);
      let hovers = 0;
      let told = false;
      for (let offset = 0; offset < text.length; offset++) {
        const hover = hoverAt(model, offset, known, 'vi');
        if (!hover) continue;
        hovers++;
        told ||= hover.contents.plain.includes(evil.slice(0, 9));
        const rest = live(hover.contents.markdown);
        ok(!/[!"#$%&'()+,\-./:;<=>?@[\\\]^_`{|}~]/.test(rest), `${rest} in ${hover.contents.markdown}`);
      }
      ok(hovers > 20);
      ok(told, 'the office’s words are not in any hover, so this test says nothing');
    });

  it('steers no terminal', async () => {
    const folder = temporaryFolder();
    try {
      const text =
        'Nghị quyết số 18-NQ/TW, ngày 22/12/2024 của [x](https://evil.invalid) \u001B[31m.\nNgày 30/02/2025 \u001B]8;;https://evil.invalid\u0007.\n';
      writeFileSync(join(folder.path, '[a](b).vbd'), text);
      for (const format of ['pretty', 'sarif', 'github', 'junit']) {
        const { out } = await partydoc(['check', '--format', format, '[a](b).vbd'], { cwd: folder.path });
        ok(out.length > 0);
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        deepEqual(out.match(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g), null, format);
      }
    } finally {
      folder.remove();
    }
  });

  it('is no link in SARIF', () => {
    const format = createFormat('sarif', {
      language: 'vi',
      colour: false,
      width: 80,
      host: noFiles,
      version: '0',
      threshold: 'hint',
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const finding = {
      rule: 'date/impossible',
      severity: 'error' as const,
      message: EVIL.join(' '),
      range,
      fixes: [],
    };
    const report = { path: 'a.vbd', language: 'vi' as const, findings: [finding] };
    const out = format.file({ report, lineText: () => '', fixed: 0 }) + format.end();
    const { runs } = JSON.parse(out) as { runs: { results: { message: { text: string } }[] }[] };
    const text = runs[0]?.results[0]?.message.text ?? '';
    ok(text.includes('evil'));
    ok(!/(?<!\\)\]\(/.test(text), text);
  });
});
