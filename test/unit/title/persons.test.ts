import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { type Found, recogniseTitles, tokensOf } from '../../../server/src/recognise/title';
import { knowledge } from '../../support/check';

/** What can be a name, before the draft is asked who is meant: `what stands before|the name`, a gender and what tells it. */
function personsIn(text: string, language: Language): string[] {
  return buildModel(text, knowledge, { language }).blocks.flatMap((block) => {
    const told = (one: Found): string[] => {
      if (one.kind !== 'person') return [];
      const { prefixStart, gender, address, addressed } = one.person;
      const before = block.text.slice(prefixStart, one.start).trim();
      const name = `${before}|${block.text.slice(one.start, one.end)}`;
      const form = address && block.text.slice(address.from, address.to);
      return [
        [name, form && `${gender ?? ''} (${form})`, addressed && 'addressed'].filter(Boolean).join(', '),
      ];
    };
    return recogniseTitles(block, tokensOf(block, language, knowledge)).found.flatMap(told);
  });
}

function testPersons(language: Language, texts: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, persons] of Object.entries(texts))
    it(text, () => deepEqual(personsIn(text, language), persons));
}

describe('words that can be the name of a person', () => {
  describe('in Vietnamese', () =>
    testPersons('vi', {
      'Đồng chí Lê Văn Sáu ở đường Nguyễn Văn Bảy; phố Trần Phú; trường Lê Văn Tám; thôn Lê Lợi; số 12 Lê Lợi; 12A Lê Văn Hưu.':
        ['Đồng chí|Lê Văn Sáu, addressed'],
      'Đi đường, Nguyễn Văn Bảy gặp Lê Văn Sáu ở trường (Trần Văn Tư), cầu: Vũ Văn Năm.': [
        '|Nguyễn Văn Bảy',
        '|Lê Văn Sáu',
        '|Trần Văn Tư',
        '|Vũ Văn Năm',
      ],
      'Nhân dân tỉnh Lê Lợi; huyện Nguyễn Văn Bảy; Tỉnh Trần Văn Tư; xã, Vũ Văn Năm.': [
        '|Trần Văn Tư',
        '|Vũ Văn Năm',
      ],
      'Chủ tịch Nguyễn Văn Bảy; Chủ tịch UBND xã Lê Lợi; Bí thư Tỉnh uỷ Trần Văn Tư.': [
        '|Nguyễn Văn Bảy',
        '|Trần Văn Tư',
      ],
      'Đồng chí Nguyễn Văn Hùnng; đồng chí Lê Hùnng; đồng chí Bảy Hùnng; đồng chí Trần Thị Hoa Mai Thuỷ Hùnng.':
        [
          'Đồng chí|Nguyễn Văn Hùnng, addressed',
          'đồng chí|Lê, addressed',
          'đồng chí|Bảy, addressed',
          'đồng chí|Trần Thị Hoa Mai Thuỷ, addressed',
        ],
      'Chủ tịch Nguyễn Văn Hùnng; Nguyễn Văn Hùnng dự; đồng chí Nguyễn Văn hùnng; đồng chí Nguyễn Văn, Hùnng; đồng chí Nguyễn Văn HÙNNG.':
        [
          '|Nguyễn Văn Hùnng',
          '|Nguyễn Văn',
          'đồng chí|Nguyễn Văn, addressed',
          'đồng chí|Nguyễn Văn, addressed',
          'đồng chí|Nguyễn Văn, addressed',
        ],
      'Đồng chí Nguyễn Văn Bảy Phường An Hoà; đồng chí Lê Văn Sáu Huyện An Bình; đồng chí Trần Văn Tư Trưởng thôn.':
        [
          'Đồng chí|Nguyễn Văn Bảy, addressed',
          '|An Hoà',
          'đồng chí|Lê Văn Sáu, addressed',
          '|An Bình',
          'đồng chí|Trần Văn Tư, addressed',
        ],
      'Các đồng chí: Nguyễn Văn Bảy, Lê Văn Sáu; đồng chí: Trần Văn Tư; các đồng chí - Vũ Văn Năm; các đồng chí (Phạm Văn Tám).':
        [
          'Các đồng chí:|Nguyễn Văn Bảy, addressed',
          '|Lê Văn Sáu',
          '|Trần Văn Tư',
          '|Vũ Văn Năm',
          '|Phạm Văn Tám',
        ],
      'Cảm ơn các đồng chí; đồng chí lãnh đạo; các đồng chí đã dự; ông. Lê Văn Sáu; ông., Trần Văn Tư.': [
        'ông.|Lê Văn Sáu, male (ông), addressed',
        'ông.,|Trần Văn Tư, male (ông), addressed',
      ],
      'GS.TS. Nguyễn Văn Bảy; PGS, TS Lê Văn Sáu; TS Bảy; Bác sĩ Mơ; Đại tá Sáu; Thiếu tướng, TS Trần Văn Tư; Thiếu tướng, GS, TS, BS, ThS, KTS Vũ Văn Năm.':
        [
          '|Nguyễn Văn Bảy',
          'PGS, TS|Lê Văn Sáu',
          'Đại tá|Sáu, addressed',
          'Thiếu tướng, TS|Trần Văn Tư, addressed',
          'GS, TS, BS, ThS, KTS|Vũ Văn Năm',
        ],
      'Ông Nguyễn Văn Bảy; bà Lê Thị Mơ; ông/bà Trần Văn Tư; đồng chí bà Vũ Thị Năm; ông bà Lê Văn Sáu; anh chị Phạm Thị Hoa.':
        [
          'Ông|Nguyễn Văn Bảy, male (Ông), addressed',
          'bà|Lê Thị Mơ, female (bà), addressed',
          'ông/bà|Trần Văn Tư, addressed',
          'đồng chí bà|Vũ Thị Năm, female (bà), addressed',
          'ông bà|Lê Văn Sáu, addressed',
          'anh chị|Phạm Thị Hoa, addressed',
        ],
      'Việt Nam Lê Văn Sáu; ông Lê Văn Sáu Việt Nam; Lê Văn Sáu Việt Nam.': [
        '|Lê Văn Sáu',
        'ông|Lê Văn Sáu, male (ông), addressed',
        '|Lê Văn Sáu',
      ],
      'Ông Bảy về tỉnh Bà Rịa - Vũng Tàu; Bà Rịa Vũng Tàu; Ông Ích Khiêm; ÔNG BẢY.': [
        'Ông|Bảy, male (Ông), addressed',
        'Ông|Ích Khiêm, male (Ông), addressed',
        'ÔNG|BẢY, male (ÔNG), addressed',
      ],
      'Lê Văn Sáu và Sáu; Chủ tịch Bảy dự; Bí thư Lê.': ['|Lê Văn Sáu'],
      'Hồ Chí Minh; Chủ tịch Hồ Chí Minh; đồng chí Hồ Chí Minh; Chủ tịch Cà Mau; Chủ tịch Ninh Bình; đồng chí Ninh Bình.':
        ['|Hồ Chí Minh', 'đồng chí|Hồ Chí Minh, addressed', 'đồng chí|Ninh Bình, addressed'],
      'ĐỒNG CHÍ NGUYỄN VĂN BẢY dự; NGUYỄN VĂN Bảy; Nguyễn Văn BẢY; ĐỒNG CHÍ Y THỊ MƠ; Y Thị Mơ; ĐỒNG CHÍ Y Thị Mơ.':
        [
          'ĐỒNG CHÍ|NGUYỄN VĂN BẢY, addressed',
          '|NGUYỄN VĂN',
          '|Nguyễn Văn',
          'ĐỒNG CHÍ|Y THỊ MƠ, addressed',
          '|Y Thị Mơ',
          'ĐỒNG CHÍ|Y Thị Mơ, addressed',
        ],
      'BÍ THƯ ĐẢNG UỶ XÃ AN HOÀ; XÃ LÊ LỢI; XÃ LÊ VĂN SÁU; TỈNH LÊ LỢI; Xã Lê Lợi; ĐỒNG CHÍ LÊ LỢI XÃ AN HOÀ.':
        ['|LÊ VĂN SÁU', '|LÊ LỢI', '|Lê Lợi', 'ĐỒNG CHÍ|LÊ LỢI, addressed'],
      'ĐỒNG CHÍ LÊ VĂN SÁU ĐỒNG CHÍ TRẦN THỊ MƠ; chị Lê Lan Anh; Nguyễn Văn Bảy Thiếu tướng; Lê Thị Trà My.':
        [
          'ĐỒNG CHÍ|LÊ VĂN SÁU, addressed',
          'ĐỒNG CHÍ|TRẦN THỊ MƠ, addressed',
          'chị|Lê Lan Anh, female (chị), addressed',
          '|Nguyễn Văn Bảy',
          '|Lê Thị Trà My',
        ],
      'Số 12-Nguyễn Văn Bảy; 15/Lê Văn Sáu; Lê-Nin; Nguyễn/Lê; Vũ Văn Năm_2; ông/Trần Văn Tư; đ/c Vũ Văn Năm.':
        ['|Vũ Văn Năm', 'đ/c|Vũ Văn Năm, addressed'],
    }));
  describe('in English', () =>
    testPersons('en', {
      'PM Chinh spoke; President Cuong; PM CHINH; PM Pham Minh Chinh; chairman Bay; Secretary, Bay; Comrade Bay; Bay said.':
        ['|Chinh', '|Cuong', '|Pham Minh Chinh', 'Comrade|Bay, addressed'],
      'Comrade Bay; Mr Bay; Dr Bay; Comrades: Le Van Sau and Tran Thi Mo; Mr: Le Van Sau; Comrades - Vu Van Nam.':
        [
          'Comrade|Bay, addressed',
          'Mr|Bay, male (Mr), addressed',
          'Comrades:|Le Van Sau, addressed',
          '|Tran Thi Mo',
          '|Le Van Sau',
          '|Vu Van Nam',
        ],
      'Le Van Sau Ward; Nguyen Hue District; Nguyen Van Bay ward; Comrade Nguyen Hue District; Le Van Sau, District.':
        ['|Nguyen Van Bay', '|Le Van Sau'],
      '12 Tran Phu; No. 12 Le Van Sau; a street Le Loi; street: Le Loi; Ward Le Loi; ward Le Van Sau.': [
        '|Le Loi',
        '|Le Loi',
      ],
      "Viet Nam Le Van Sau; Le Van Sau's view; Comrade Bay's view; Comrade Le Van Hunng; Comrade Le Van Hunng's view.":
        ['|Le Van Sau', '|Le Van Sau', 'Comrade|Le Van Hunng, addressed', 'Comrade|Le Van, addressed'],
      'President Ho Chi Minh; President Thai Binh; Chairman Ha Nam; Comrade Ha Nam; Ho Chi Minh; Mr. Ninh Binh.':
        ['|Ho Chi Minh', 'Comrade|Ha Nam, addressed', 'Mr.|Ninh Binh, male (Mr), addressed'],
      "THE COMRADE NGUYEN VAN BAY spoke; Mr. Y Ban; Ms. H'Yim Nie; Mr. Le Van Men; Mr. Le Van Sau On Monday.":
        [
          'COMRADE|NGUYEN VAN BAY, addressed',
          'Mr.|Y Ban, male (Mr), addressed',
          "Ms.|H'Yim Nie, female (Ms), addressed",
          'Mr.|Le Van, male (Mr), addressed',
          'Mr.|Le Van Sau, male (Mr), addressed',
        ],
      'Comrade Le Van Sau Head of the Office; Chairman Le Van Sau City; Comrade Le Van Sau Secretary; Comrade Head; Comrade Ward Le Loi.':
        ['Comrade|Le Van Sau, addressed', 'Comrade|Le Van Sau, addressed', '|Le Loi'],
    }));
});
