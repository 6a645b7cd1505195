import { deepEqual, equal, ok } from 'node:assert/strict';
import { applyTextEdits } from '../../../server/src/features/edits';
import { namedAt } from '../../../server/src/features/named';
import { renameNamed } from '../../../server/src/features/rename';
import type { RenameEdit } from '../../../server/src/features/rename-citation';
import { knowledge } from '../../support/check';
import { atCursor } from '../../support/cursor';

function edits(
  marked: string,
  name: string,
  date = '2025-10-10',
): { text: string; made: readonly RenameEdit[] } {
  const { model, offset } = atCursor(marked, { date });
  const renamed = namedAt(model, offset, knowledge)?.renamed;
  const made = renamed && renameNamed(model, renamed, name, knowledge);
  ok(Array.isArray(made), 'no rename');
  return { text: model.text.slice(), made };
}

function rename(marked: string, name: string, date?: string): string {
  const { text, made } = edits(marked, name, date);
  return applyTextEdits(text, made);
}

describe('renaming a document number', () => {
  it('takes type, date and issuer along where the catalogue knows the new one beyond doubt', () => {
    equal(
      rename(
        'Thực hiện Chỉ thị số 5│6-CT/TW, ngày 20/12/2024 của Ban Bí thư về phát triển. Chỉ thị số 56-CT/TW nêu rõ.',
        '57-NQ/TW',
      ),
      'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về phát triển. Nghị quyết số 57-NQ/TW nêu rõ.',
    );
    equal(
      rename(
        'Under Directive No. 5│6-CT/TW dated December 20, 2024, of the Secretariat, the Office acted.',
        '57-NQ/TW',
      ),
      'Under Resolution No. 57-NQ/TW dated December 22, 2024, of the Politburo, the Office acted.',
    );
  });

  it('keeps the symbols that numbers share, or gives each its own', () => {
    const list = 'Các Quyết định số 12, 1│3 và 14-QĐ/TU của Tỉnh uỷ. Quyết định số 13-QĐ/TU.';
    equal(
      rename(list, '05-QĐ/TU'),
      'Các Quyết định số 12, 05 và 14-QĐ/TU của Tỉnh uỷ. Quyết định số 05-QĐ/TU.',
    );
    equal(rename('Số 12, 13 và 1│4-QĐ/TU.', '15-KL/TU'), 'Số 12-QĐ/TU, 13-QĐ/TU và 15-KL/TU.');
    equal(rename('Số 1│2 và 14-QĐ/TU.', '15-KL/TU'), 'Số 15-KL/TU và 14-QĐ/TU.');
  });

  it('marks what goes along, and only that', () => {
    const { made } = edits('Nghị quyết số 5│6-NQ/TW, ngày 22/11/2024 của Bộ Chính trị.', '57-NQ/TW');
    deepEqual(
      made.map(({ newText, along }) => [newText, along]),
      [
        ['57-NQ/TW', undefined],
        ['22/12/2024', true],
      ],
    );
  });

  it('keeps the way a date and a type word are written, and fills nothing in', () => {
    equal(
      rename('CHỈ THỊ SỐ 5│6-CT/TW ngày 20 tháng 12 năm 2024 của Ban Bí thư', '57-NQ/TW'),
      'NGHỊ QUYẾT SỐ 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị',
    );
    equal(rename('Thực hiện Nghị quyết số 5│6-NQ/TW.', '57-NQ/TW'), 'Thực hiện Nghị quyết số 57-NQ/TW.');
  });

  it('takes them from another full mention of the new number in the draft', () => {
    equal(
      rename(
        'Kế hoạch số 12-KH/TU, ngày 04/3/2025 của Tỉnh uỷ. Tiếp theo Kế hoạch số 2│1-KH/TU, ngày 05/3/2025 của Thành uỷ.',
        '12-KH/TU',
      ),
      'Kế hoạch số 12-KH/TU, ngày 04/3/2025 của Tỉnh uỷ. Tiếp theo Kế hoạch số 12-KH/TU, ngày 04/3/2025 của Tỉnh uỷ.',
    );
  });

  it('chooses none of two documents of one number unless a date tells which', () => {
    const cite = (date: string) => `Nghị quyết số 8│1-NQ/TW, ngày ${date} của Bộ Chính trị`;
    equal(rename(cite('05/5/2019'), '18-NQ/TW'), 'Nghị quyết số 18-NQ/TW, ngày 05/5/2019 của Bộ Chính trị');
    equal(
      rename(cite('25/10/2017'), '18-NQ/TW'),
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương',
    );
    equal(
      rename(cite('05/5/2019'), '18-NQ/TW', '2020-01-01'),
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương',
    );
  });

  it('leaves what a list shares, and corrects bare numbers', () => {
    equal(
      rename(
        'các Nghị quyết số 18-NQ/TW và 1│9-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương',
        '57-NQ/TW',
      ),
      'các Nghị quyết số 18-NQ/TW và 57-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương',
    );
    equal(
      rename('Nghị quyết số 9│1-NQ/TW của Bộ Chính trị. Nghị quyết 91 nêu rõ.', '93-NQ/TW'),
      'Nghị quyết số 93-NQ/TW của Bộ Chính trị. Nghị quyết 93 nêu rõ.',
    );
  });

  it('changes the number alone where the new one is not known', () => {
    equal(
      rename('Kế hoạch số 2│1-KH/TU, ngày 05/3/2025 của Tỉnh uỷ.', '22-KH/TU'),
      'Kế hoạch số 22-KH/TU, ngày 05/3/2025 của Tỉnh uỷ.',
    );
  });
});
