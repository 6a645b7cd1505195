import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

/** Read some four hundred times over: no test for each of thousands of changes (`docs/mutation.md`). */
describe('titles', () => {
  it('reads every prefix of a list of titles, and broken text, without throwing', () => {
    const text =
      "Comrade Nguyen Van Bay - Secretary of the Son Ha Provincial Party Committee, Chairman of the Provincial People's Council; đồng chí Lê Văn Sáu, nguyên Phó Bí thư Thường trực Tỉnh uỷ Sơn Hà (UBND), T/M BAN THƯỜNG VỤ";
    for (const language of ['vi', 'en'] as const) {
      for (let i = 0; i <= text.length; i++) buildModel(text.slice(0, i), knowledge, { language });
      for (const broken of [
        '\uD800 Bí thư \u0000 Tỉnh',
        'uỷ '.repeat(3000),
        'Secretary of the '.repeat(500),
        '(UBND',
      ])
        buildModel(broken, knowledge, { language });
    }
  });
});
