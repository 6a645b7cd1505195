import { deepEqual, equal } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';
import { sameAsAnew } from '../../support/trust/incremental';

const model = (text: string, earlier?: DocumentModel): DocumentModel =>
  buildModel(text, knowledge, { language: 'vi', earlier });
const told = ({ sums }: DocumentModel): string[] => sums.map(({ kind, span }) => `${kind} ${span.text}`);

const MEETING = '- Tổng số đảng viên: 45\n- Có mặt: 43\n- Vắng: 3';
const BALLOTS = '- Số phiếu thu về: 43\n- Số phiếu hợp lệ: 42\n- Số phiếu không hợp lệ: 2';
const LINES = Array.from({ length: 90 }, (_, i) => `Dòng ${'a'.repeat(i % 7)} nói về công tác.`);

describe('the tallies of minutes', () => {
  it('are judged each by itself where one stands right after another', () => {
    deepEqual(told(model(`${MEETING}\n${BALLOTS}`)), ['absent 3', 'ballots 2']);
  });

  it('are silent where anything beside them may be a part', () => {
    for (const line of ['- Đến muộn: 1', '- Phiếu trắng: 1', 'Có 2 đồng chí đến sau.']) {
      deepEqual(told(model(`${MEETING}\n${line}`)), [], line);
      deepEqual(told(model(`${line}\n\n${MEETING}`)), [], line);
    }
    deepEqual(told(model(`Thời gian: 14 giờ 00, ngày 10/11/2026\n${MEETING}`)), ['absent 3']);
  });

  it('are silent where their words or numbers may say something else', () => {
    for (const other of [
      MEETING.replace('Có mặt: 43', 'Có mặt: 43 và 1 khách'),
      MEETING.replace('Có mặt', 'Đảng viên dự bị có mặt'),
      MEETING.replace('Có mặt: 43', 'Có mặt: khoảng 43'),
      MEETING.replace('Tổng số đảng viên', 'Tổng số phiếu'),
      MEETING.replace('45', '40'),
      MEETING.replace('45', '245'),
      MEETING.replace('Vắng: 3', 'Vắng có lý do: 3'),
      MEETING.replace('Vắng: 3', 'Vắng: 2'),
      BALLOTS.replace('hợp lệ: 42', 'hợp lệ: 42 đồng chí'),
    ])
      deepEqual(told(model(other)), [], other);
  });

  it('are read over the border of two runs, and are the same after an edit elsewhere', () => {
    for (let at = 28; at < 36; at++) {
      const text = [...LINES.slice(0, at), MEETING, ...LINES.slice(at)].join('\n');
      const before = model(text);
      const { sums } = before;
      deepEqual(told(before), ['absent 3']);
      equal(model(text.replace('nói', 'nêu'), before).sums, sums);
    }
  });

  it('are after an edit as they would be read anew', () => {
    const text = [...LINES.slice(0, 40), MEETING, BALLOTS, ...LINES.slice(40)].join('\n');
    const at = text.indexOf('Có mặt');
    sameAsAnew(text, [
      { at: text.indexOf('Vắng') - 3, gone: 0, put: '\n\nĐến muộn: 1' },
      { at: text.indexOf('Vắng') - 3, gone: 13, put: '' },
      { at, gone: 6, put: 'Vắng' },
      { at, gone: 4, put: 'Có mặt' },
      { at: 0, gone: 0, put: 'Mở đầu\n' },
      { at: text.indexOf('45'), gone: 1, put: '5' },
    ]);
  });
});
