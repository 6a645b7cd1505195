import type { DocumentModel } from '../../../server/src/model/types';
import { en, testReadings, vi } from '../../support/readings';

/** Mentions of one event share its key; of another event they must not. */
function keysOf({ events }: DocumentModel): string[] {
  return events.map(
    ({ span, key, term }) => `${span.text} = ${key}${term === undefined ? '' : `, term ${term}`}`,
  );
}

describe('by what an event is known', () => {
  testReadings(
    [
      vi(
        'Lễ khánh thành cầu Sông Hà được tổ chức ngày 12/5/2025.',
        'Lễ khánh thành cầu Sông Hà = lễ khánh thành cầu sông hà',
      ),
      vi(
        'Lễ kỷ niệm trọng thể 50 năm Ngày thành lập Hội Nông dân tỉnh Sơn Hà diễn ra ngày 12/5/2025.',
        'Ngày thành lập Hội Nông dân tỉnh Sơn Hà = ngày thành lập hội nông dân tỉnh sơn hà',
      ),
      vi('Kỷ niệm Ngày thành lập Đảng bộ tỉnh Sơn Hà, 135 năm truyền thống, ngày 12/5/2025.'),
      vi(
        'Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khoá XIII khai mạc ngày 02/10/2023.',
        'Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khoá XIII = hội nghị 8 trung ương, term 13',
      ),
      vi(
        'Hội nghị Trung ương 8 khoá XIII họp ngày 02/10/2023.',
        'Hội nghị Trung ương 8 khoá XIII = hội nghị 8 trung ương, term 13',
      ),
      vi('Kỳ họp thứ 8 khai mạc ngày 21/10/2024.', 'Kỳ họp thứ 8 = kỳ họp 8'),
      vi(
        'Kỳ họp thứ 8 Quốc hội khoá XV khai mạc ngày 21/10/2024.',
        'Kỳ họp thứ 8 Quốc hội khoá XV = kỳ họp 8 quốc hội, term 15',
      ),
      vi('Hội nghị lần thứ 20 được tổ chức ngày 12/5/2025.'),
      vi('Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 20 và lần thứ 21 họp ngày 12/5/2025.'),
      vi(
        'Ngày 12/5/2025, Tỉnh uỷ Sơn Hà đã tổ chức thành công Hội nghị lần thứ 20.',
        'Hội nghị lần thứ 20 = hội nghị 20 tỉnh ủy sơn hà',
      ),
      vi('Ngày 12/5/2025, Tỉnh uỷ Sơn Hà tổ chức trọng thể và thành công tốt đẹp Hội nghị lần thứ 20.'),
      vi('Ngày 12/5/2025, Hội nghị lần thứ 20 Tỉnh uỷ Sơn Hà đã họp.'),
      vi(
        'Ngày 12/5/2025, tại An Hoà, Tỉnh uỷ Sơn Hà tiến hành Hội nghị lần thứ 20 khoá XII.',
        'Hội nghị lần thứ 20 khoá XII = hội nghị 20, term 12',
      ),
      vi(
        'Ngày 12/5/2025, Tỉnh uỷ Sơn Hà tổ chức Hội nghị lần thứ 20 B2.',
        'Hội nghị lần thứ 20 B2 = hội nghị 20 b2',
      ),
      vi('Ngày 12/5/2025 diễn ra Lễ khánh thành Trường 2A An Hoà Sơn Hà.'),
      vi('Ngày 12/5/2025, bế mạc Lễ hội Đền Sông Hà (An Hoà).'),
      en(
        'The eighth plenary session of the 13th Party Central Committee opened on October 2, 2023.',
        'eighth plenary session of the 13th Party Central Committee = plenary session 8/13 central committee',
      ),
      en(
        'The 8th session of the 15th National Assembly was held on October 21, 2024.',
        '8th session of the 15th National Assembly = session 8/15 national assembly',
      ),
      en(
        'On May 12, 2025, the Son Ha Provincial Party Committee held its 20th Conference.',
        '20th Conference = conference 20 son ha provincial committee',
      ),
      en(
        'On May 12, 2025, the Provincial Party Committee has convened the 20th Conference of the term XII.',
        '20th Conference of the term XII = conference 20, term 12',
      ),
      en('On May 12, 2025, the inauguration ceremony of the Song Ha Bridge was held.'),
      en(
        'The An Hoa Party Cell was officially founded on March 5, 1947.',
        'The An Hoa Party Cell = founding an hoa cell',
      ),
      vi(
        'Đảng bộ xã An Hoà đã chính thức được thành lập vào ngày 05/3/1947.',
        'Đảng bộ xã An Hoà = ngày thành lập bộ xã an hòa',
      ),
      vi('Đảng bộ được thành lập ngày 05/3/1947.'),
      vi('Hội nghị thành lập Đảng bộ An Hoà được thành lập ngày 05/3/1947.'),
    ],
    keysOf,
  );
});
