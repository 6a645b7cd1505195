import { equal } from 'node:assert/strict';
import { matchCatalogue } from '../../../server/src/model/citation-catalogue';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

function match(text: string, citedOn?: string): string | undefined {
  const [citation] = buildModel(text, knowledge).citations;
  const found = citation && matchCatalogue(citation, knowledge, citedOn);
  return found && `${found.kind} ${found.row.date}`;
}

describe('citations in the catalogue', () => {
  it('are told apart by date where a number was given twice', () => {
    equal(match('Nghị quyết số 18-NQ/TW, ngày 25/10/2017'), 'same 2017-10-25');
    equal(match('Nghị quyết số 18-NQ/TW, ngày 16/6/2022'), 'same 2022-06-16');
  });

  it('are told apart by term', () => {
    equal(match('Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khoá XIII'), 'same 2022-06-16');
  });

  it('stay open where number alone leaves two', () => equal(match('Nghị quyết số 18-NQ/TW'), undefined));

  it('are limited to what was issued by the date of the draft', () => {
    equal(match('Nghị quyết số 18-NQ/TW', '2020-01-01'), 'likely 2017-10-25');
  });

  it('are known under another date only where no other document can be meant', () => {
    equal(match('Nghị quyết số 57-NQ/TW, ngày 21/12/2024'), 'other-date 2024-12-22');
    equal(match('Nghị quyết số 57-NQ/TW, ngày 15/3/1998'), undefined);
  });

  it('keep Quyết định and Quy định of one number apart', () => {
    equal(match('Quy định số 66-QĐ/TW, ngày 06/02/2017'), 'same 2017-02-06');
    equal(match('Quyết định số 66-QĐ/TW, ngày 06/02/2017'), undefined);
  });

  it('are known by the name of a law and its day in a legal basis', () => {
    equal(match('Căn cứ Luật Cán bộ, công chức ngày 24/6/2025;'), 'same 2025-06-24');
    for (const text of [
      'Căn cứ Luật Cán bộ, công chức ngày 16/6/2025;',
      '- Căn cứ Luật Cán bộ, công chức ngày 16 tháng 6 năm 2025;'.normalize('NFD'),
      'CĂN CỨ LUẬT CÁN BỘ, CÔNG CHỨC NGÀY 16/6/2025;',
      'Pursuant to the Law on Cadres and Civil Servants of June 16, 2025;',
      'Pursuant to the Law on Cadres and Civil Servants of 16 June 2025;',
      'Pursuant to the Law on Cadres and Civil Servants\ndated June 16, 2025;',
      'Căn cứ Luật Cán bộ, công chức ngày 24/7/2025;',
    ])
      equal(match(text), 'other-date 2025-06-24', text);
    equal(
      match('Căn cứ Luật Ban hành văn bản quy phạm\npháp luật ngày 18/02/2025;'),
      'other-date 2025-02-19',
    );
    for (const text of [
      'Căn cứ Luật Cán bộ, công chức ngày 24/6;',
      'Căn cứ Luật Cán bộ, công chức ngày 13/11/2008;',
      'Hội nghị tập huấn Luật Cán bộ, công chức ngày 16/6/2025.',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/02/2025;',
    ])
      equal(match(text), undefined, text);
  });
});
