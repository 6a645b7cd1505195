import { equal } from 'node:assert/strict';
import { slogansIn } from '../../../server/src/recognise/list/slogans';
import { structureOf } from '../../support/more-readings';
import { en, testReadings, vi } from '../../support/readings';

describe('slogans that are unpacked', () => {
  testReadings(
    [
      vi(
        'Thực hiện “5 rõ” (rõ người, rõ việc, rõ hạn).',
        '5 = slogan 5 5 rõ 1 digits 3: rõ người, rõ việc, rõ hạn',
      ),
      vi('Thực hiện “6 rõ” (rõ người, rõ việc, rõ hạn).'),
      vi(
        'Thực hiện “2 rõ” (rõ người, rõ việc, rõ hạn, rõ ý).',
        '2 = slogan 2 2 rõ 1 digits 4: rõ người, rõ việc, rõ hạn, rõ ý',
      ),
      vi('Thực hiện “2 rõ” (rõ người, rõ việc, rõ hạn, rõ ý, rõ lời).'),
      vi('Thực hiện “3 rõ” (rõ người, rõ việc, rõ hạn…).'),
      vi('Thực hiện “3 rõ” (rõ người, rõ việc, v.v.).'),
      vi('Thực hiện “3 rõ” (rõ người).'),
      vi('Thực hiện “3 rõ” (theo Nghị quyết, Kết luận).'),
      vi('Thực hiện “3 rõ” (Nghị quyết số 5, Kết luận).'),
      vi('Thực hiện “3 rõ” (người, việc, hạn).', '3 = slogan 3 3 rõ 1 digits 3: người, việc, hạn'),
      vi('Thực hiện “3 rõ” (người, việc và hạn).', '3 = slogan 3 3 rõ 1 digits 3|2: người, việc và hạn'),
      vi('Thực hiện “3 rõ” (người; việc; hạn, ý).', '3 = slogan 3 3 rõ 1 digits 3: người; việc; hạn, ý'),
      vi('Thực hiện “3 rõ” (người, , hạn).'),
      vi('Thực hiện “3 rõ” (người làm các việc được giao trong kế hoạch của năm, việc, hạn).'),
      vi(
        'Thực hiện “3 rõ” (người làm việc được giao trong kế hoạch của năm, việc, hạn).',
        '3 = slogan 3 3 rõ 1 digits 3: người làm việc được giao trong kế hoạch của năm, việc, hạn',
      ),
      vi('Thực hiện 3 rõ (người, việc, hạn).'),
      vi(
        'Thực hiện 3 rõ (rõ người, rõ việc, hạn).',
        '3 = slogan 3 3 rõ 1 digits 2|3: rõ người, rõ việc, hạn',
      ),
      vi('Thực hiện 3 rõ ràng hơn (rõ ràng hơn, rõ ràng hơn, hạn).'),
      vi(
        'Thực hiện 3 tại chỗ (cán bộ tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ).',
        '3 = slogan 3 3 tại chỗ 1 digits 3: cán bộ tại chỗ, lực lượng tại chỗ, hậu cần tại chỗ',
      ),
      vi('Thực hiện 3 vui (vui việc, vui người, vui nhà).'),
      vi(
        'Thực hiện “3 vui” (vui việc, vui người, vui nhà).',
        '3 = slogan 3 3 vui 1 digits 3: vui việc, vui người, vui nhà',
      ),
      vi('Thực hiện 3 vui” (vui việc, vui người, vui nhà).'),
      vi(
        'Thực hiện ‘3 vui’ (vui việc, vui người, vui nhà).',
        '3 = slogan 3 3 vui 1 digits 3: vui việc, vui người, vui nhà',
      ),
      vi(
        'Thực hiện "3 vui" (vui việc, vui người, vui nhà).',
        '3 = slogan 3 3 vui 1 digits 3: vui việc, vui người, vui nhà',
      ),
      vi(
        'Thực hiện «3 vui» (vui việc, vui người, vui nhà).',
        '3 = slogan 3 3 vui 1 digits 3: vui việc, vui người, vui nhà',
      ),
      vi(
        'Thực hiện “03 vui”  (vui việc, vui người, vui nhà).',
        '03 = slogan 3 03 vui 2 digits 3: vui việc, vui người, vui nhà',
      ),
      vi('Thực hiện “1 vui” (vui việc, vui người, vui nhà).'),
      vi('Thực hiện “3” (vui việc, vui người, vui nhà).'),
      vi(
        'Thực hiện “3 vui cùng với làng” (vui việc, vui người, vui nhà).',
        '3 = slogan 3 3 vui cùng với làng 1 digits 3: vui việc, vui người, vui nhà',
      ),
      vi('Thực hiện “3 vui cùng với cả làng” (vui việc, vui người, vui nhà).'),
      vi('Thực hiện “3 tăng, 3 giảm” (tăng người, tăng việc, giảm chi).'),
      vi(
        'Thực hiện “3 rõ”; “3 giảm” (giảm người, giảm việc, giảm chi).',
        '3 = slogan 3 3 giảm 1 digits 3: giảm người, giảm việc, giảm chi',
      ),
      vi(
        'Thực hiện “3 không”: không né, không đùn, không sợ',
        '3 = slogan 3 3 không 1 digits 3: không né, không đùn, không sợ',
      ),
      vi(
        'Thực hiện “3 không”: không né, không đùn, không sợ; tập trung rà soát, báo cáo.',
        '3 = slogan 3 3 không 1 digits 3: không né, không đùn, không sợ',
      ),
      vi('Thực hiện “3 không”: không né, đùn đẩy, không sợ.'),
      vi('Thực hiện “3 không”: không né, không đùn, không sợ…'),
      vi('Thực hiện “3 không”:không né, không đùn, không sợ.'),
      vi(
        'Thực hiện “3 không” : không né, không đùn, không sợ (theo quy định).',
        '3 = slogan 3 3 không 1 digits 3: không né, không đùn, không sợ',
      ),
      vi('Thực hiện “hai mươi mốt không”: không né, không đùn, không sợ.'),
      vi(
        'Thực hiện 3 rõ “rõ người, rõ việc, rõ hạn”.',
        '3 = slogan 3 3 rõ 1 digits 3: rõ người, rõ việc, rõ hạn',
      ),
      vi('Thực hiện 3 rõ “rõ người, rõ việc, rõ hạn.'),
      en(
        'It follows the “3 clear” rule (clear tasks, clear people, clear time).',
        '3 = slogan 3 3 clear 1 digits 3: clear tasks, clear people, clear time',
      ),
      en('It follows the “3 clear” book (clear tasks, clear people, clear time).'),
      en(
        'It follows the "3 clear" principles: clear tasks, clear people, clear time.',
        '3 = slogan 3 3 clear 1 digits 3: clear tasks, clear people, clear time',
      ),
      en(
        'It follows the “3 clear” (tasks, people and time).',
        '3 = slogan 3 3 clear 1 digits 3: tasks, people and time',
      ),
      en('It follows the “3 clear” (tasks, people, time, etc.).'),
      en('It follows the “3 clear” (according to plans, reports).'),
      en(
        'It follows five no and “3 clear” (clear tasks, clear people).',
        '3 = slogan 3 3 clear 1 digits 2: clear tasks, clear people',
      ),
      vi('Thực hiện 3 tăng, 3 giảm (giảm người, giảm việc, giảm chi).'),
      vi('Thực hiện ba tăng và 3 giảm (giảm người, giảm việc, giảm chi).'),
      vi(
        'Thực hiện tăng và 3 giảm (giảm người, giảm việc, giảm chi).',
        '3 = slogan 3 3 giảm 1 digits 3: giảm người, giảm việc, giảm chi',
      ),
      vi(
        'Đã có ba; việc tăng, 3 giảm (giảm người, giảm việc, giảm chi).',
        '3 = slogan 3 3 giảm 1 digits 3: giảm người, giảm việc, giảm chi',
      ),
      vi('Thực hiện 3 việc lớn của tỉnh, 3 giảm (giảm người, giảm việc, giảm chi).'),
      vi(
        'Thực hiện 3 việc lớn của tỉnh nhà, 3 giảm (giảm người, giảm việc, giảm chi).',
        '3 = slogan 3 3 giảm 1 digits 3: giảm người, giảm việc, giảm chi',
      ),
    ],
    (model) => structureOf(model).filter((reading) => reading.includes(' = slogan ')),
  );

  const counted = (text: string): number => slogansIn(text, 'vi').length;
  const long = ' các đơn vị rà soát và báo cáo'.repeat(15);

  it('are not counted where their end is not seen', () => {
    equal(counted(`Thực hiện “3 rõ” (rõ người, rõ việc, rõ hạn${long}).`), 0);
    equal(counted(`Thực hiện “3 rõ”: rõ người, rõ việc, rõ hạn${long}.`), 0);
  });

  it('are counted far into a text that goes on', () => {
    equal(counted(`Qua rà soát,${long}, thực hiện “3 rõ” (rõ người, rõ việc, rõ hạn).${long}.`), 1);
    equal(counted(`Qua rà soát,${long}, thực hiện “3 rõ”: rõ người, rõ việc, rõ hạn.${long}.`), 1);
  });
});
