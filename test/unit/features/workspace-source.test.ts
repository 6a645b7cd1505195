import { deepEqual, equal } from 'node:assert/strict';
import { indexRecord } from '../../../server/src/archive/record';
import { WorkspaceIndex } from '../../../server/src/archive/workspace-index';
import type { AskedDocument, KnownDocument } from '../../../server/src/features/citation-sources';
import { workspaceSource } from '../../../server/src/features/workspace-source';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

const OWN = 'file:///drafts/own.vbd';
const ASKED: AskedDocument = {
  typeIds: undefined,
  prefix: '',
  language: 'vi',
  citedOn: undefined,
  offset: 0,
};

/** A draft with a number of its own. */
function draft(number: string, date: string, type: string, subject: string, body = ''): string {
  const head = `ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\n*\nSố ${number}\nSơn Hà, ngày ${date}`;
  return `${head}\n\n${type}\n${subject}\n-----\n\n${body}\n`;
}

function offered(
  files: Readonly<Record<string, string>>,
  asked: Partial<AskedDocument> = {},
): KnownDocument[] {
  const index = new WorkspaceIndex(knowledge);
  for (const [name, text] of Object.entries(files))
    index.set(
      indexRecord(buildModel(text, knowledge), knowledge, { uri: `file:///drafts/${name}`, draft: true }),
    );
  const source = workspaceSource(index, knowledge, OWN);
  return [...source.candidates({ ...ASKED, ...asked })];
}

describe('documents of the workspace, offered for citing', () => {
  const plan = draft('45-KH/TU', '05 tháng 3 năm 2025', 'KẾ HOẠCH', 'về phát triển du lịch');
  const report = draft('12-BC/TU', '02 tháng 6 năm 2025', 'BÁO CÁO', 'kết quả công tác tháng 5');

  it('drafts of the folder by their number, day and subject, the newest first, and not the draft itself', () => {
    deepEqual(
      offered({ 'a.vbd': plan, 'b.vbd': report, 'own.vbd': plan.replace('45-KH', '46-KH') }).map(
        ({ number, date, subject }) => [number, date, subject],
      ),
      [
        ['12-BC/TU', '2025-06-02', 'về kết quả công tác tháng 5'],
        ['45-KH/TU', '2025-03-05', 'về phát triển du lịch'],
      ],
    );
  });

  it('a subject in another language, in capitals or missing is not copied: the file is named instead', () => {
    for (const [text, language] of [
      [plan, 'en'],
      [plan.replace('về phát triển du lịch', 'VỀ PHÁT TRIỂN DU LỊCH'), 'vi'],
    ] as const) {
      const [known] = offered({ 'kế hoạch.vbd': text }, { language });
      deepEqual([known?.subject, known?.detail], [undefined, 'kế hoạch.vbd']);
    }
  });

  it('only those whose number begins so, that were there on the day, of the type before the cursor', () => {
    const files = { 'a.vbd': plan, 'b.vbd': report };
    const numbers = (asked: Partial<AskedDocument>): string[] =>
      offered(files, asked).map(({ number }) => number);
    deepEqual(numbers({ prefix: '45' }), ['45-KH/TU']);
    deepEqual(numbers({ citedOn: '2025-04-01' }), ['45-KH/TU']);
    deepEqual(numbers({ typeIds: ['bao-cao'] }), ['12-BC/TU']);
    deepEqual(numbers({ typeIds: ['chi-thi'] }), []);
  });

  it('documents that other drafts cite with a day, by the fullest of their mentions', () => {
    const cited = 'Kết luận số 901-KL/TU, ngày 05/02/2025';
    const [known, ...more] = offered({
      'a.vbd': `Thực hiện ${cited}, các chi bộ báo cáo.\n`,
      'b.vbd': `Thực hiện ${cited} của Ban Thường vụ Tỉnh uỷ về công tác kiểm tra.\n`,
      'c.vbd': `Theo ${cited}; Kế hoạch số 902-KH/TU và Luật Đầu tư.\n`,
    });
    equal(more.length, 0);
    equal(known?.number, '901-KL/TU');
    equal(known.subject, 'về công tác kiểm tra');
  });

  it('of a document that lies in the folder and is cited there, the draft itself', () => {
    const files = { 'a.vbd': plan, 'b.vbd': 'Theo Kế hoạch số 45-KH/TU, ngày 05/3/2025 của Tỉnh uỷ.\n' };
    deepEqual(
      offered(files).map(({ number, subject }) => [number, subject]),
      [['45-KH/TU', 'về phát triển du lịch']],
    );
    deepEqual(offered(files, { typeIds: ['chi-thi'] }), []);
  });

  it('no more of them than help', () => {
    const many = Array.from(
      { length: 600 },
      (_, i) => `Kế hoạch số ${i + 1}-KH/TU, ngày 05/3/2025 của Tỉnh uỷ.`,
    );
    equal(offered({ 'a.vbd': many.join('\n') }).length, 500);
  });
});
