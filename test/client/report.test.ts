import { deepEqual, equal, ok } from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { reportDocx } from '../../client/src/report-docx';
import { reportHtml } from '../../client/src/report-html';
import type { ReportAnswer } from '../../server/src/lsp/desk';

const evil = `<img src=x onerror="alert(1)"> & 'a' </style><script>`;

const report: ReportAnswer = {
  language: 'vi',
  title: 'Phiếu soát lỗi văn bản',
  about: [{ id: 'file', label: 'Văn bản', value: evil }],
  families: [
    {
      title: 'Ngày tháng, thời hạn',
      findings: [
        {
          severity: 'error',
          severityName: 'lỗi',
          rule: 'date/impossible',
          title: 'Ngày không có thật',
          place: 'Dòng 6',
          quote: ['Ngày ', '31/9/2026', `, ${evil}`],
          message: 'Tháng 9 chỉ có 30 ngày.',
          clause: evil,
          fixes: ['Đổi thành 30/9/2026', evil],
          range: { start: { line: 5, character: 5 }, end: { line: 5, character: 14 } },
        },
      ],
    },
  ],
  none: 'Không có gì.',
  labels: { clause: 'Căn cứ', fix: 'Cách sửa', approve: 'Người duyệt' },
};
const clean: ReportAnswer = { ...report, families: [] };

/** Names of the tags of a page, in their order. */
function tags(page: string): string[] {
  return [...page.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1] ?? '');
}

describe('the page of the check report', () => {
  const page = reportHtml(report, { nonce: 'abc' });

  it('lets in its own style alone: no scripts, no addresses', () => {
    ok(page.includes(`content="default-src 'none'; style-src 'nonce-abc'"`), page.slice(0, 400));
    ok(page.includes('<style nonce="abc">'));
    for (const tag of ['script', 'img', 'iframe', 'link']) ok(!tags(page).includes(tag), tag);
    ok(!/https?:|href=|src="/.test(page.replaceAll('src=x', '')));
  });

  it('escapes whatever comes from the draft', () => {
    ok(!page.includes(evil));
    const escaped =
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;a&#39; &lt;/style&gt;&lt;script&gt;';
    equal(page.split(escaped).length - 1, 4);
    equal(tags(page).filter((tag) => tag === 'style').length, 1);
  });

  it('shows line, quotation, message, clause and corrections', () => {
    ok(page.includes('<html lang="vi">'));
    ok(page.includes('<blockquote>Ngày <mark>31/9/2026</mark>'));
    for (const part of [
      'Dòng 6 – Ngày không có thật',
      'Căn cứ: ',
      '<li>Đổi thành 30/9/2026</li>',
      'Người duyệt:',
    ])
      ok(page.includes(part), part);
    ok(reportHtml(clean, { nonce: 'abc' }).includes('<p>Không có gì.</p>'));
  });

  it('links places and the saving where it is shown in the editor', () => {
    const shown = reportHtml(report, {
      nonce: 'abc',
      link: ({ start }) => `command:x?${start.line}`,
      action: { href: 'command:save', title: 'Lưu' },
    });
    ok(shown.includes('<a href="command:x?5">Dòng 6</a>'));
    ok(shown.includes('<a href="command:save">Lưu</a>'));
  });
});

describe('the Word file of the check report', () => {
  const parts = async (from: ReportAnswer): Promise<Map<string, string>> => {
    const files = unzipSync(await reportDocx(from));
    return new Map(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  };
  const words = (xml: string): string =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('|');

  it('holds everything that the page tells, as text', async () => {
    const files = await parts(report);
    const body = files.get('word/document.xml') ?? '';
    const text = words(body);
    for (const part of [
      'Phiếu soát lỗi văn bản',
      'Dòng 6 – Ngày không có thật',
      '|31/9/2026|',
      'Tháng 9 chỉ có 30 ngày.',
      'Cách sửa: Đổi thành 30/9/2026',
      'Người duyệt:',
    ])
      ok(text.includes(part), `${part} is not in ${text}`);
    ok(text.includes('&lt;img src=x'));
    ok(body.includes('w:val="Heading1"') && body.includes('w:val="Heading2"'));
    ok(files.get('word/styles.xml')?.includes('Times New Roman'));
  });

  it('is A4 and says its language', async () => {
    const files = await parts(clean);
    ok(files.get('word/document.xml')?.includes('<w:pgSz w:w="11906" w:h="16838"'));
    ok(files.get('word/styles.xml')?.includes('vi-VN'));
    deepEqual(
      words(files.get('word/document.xml') ?? '')
        .split('|')
        .slice(-2),
      ['Không có gì.', 'Người duyệt:'],
    );
  });
});
