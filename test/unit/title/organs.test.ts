import { en, namesOf, testReadings, vi } from '../../support/readings';

describe('a former organ', () => {
  testReadings(
    [
      vi(
        'Sở Kế hoạch và Đầu tư (cũ), Sở Tài chính phối hợp.',
        'Sở Kế hoạch và Đầu tư = organ dept-planning-investment specific title former',
        'Sở Tài chính = organ dept-finance specific title',
      ),
      vi(
        'Sở Kế hoạch và Đầu tư cũ và Sở Tài chính phối hợp.',
        'Sở Kế hoạch và Đầu tư = organ dept-planning-investment specific title former',
        'Sở Tài chính = organ dept-finance specific title',
      ),
      vi(
        'Khai thác tài nguyên, Sở Công Thương và Sở Nội vụ báo cáo UBND huyện An Bình trước ngày 30/9/2024.',
        'Sở Công Thương = organ dept-industry-trade specific title',
        'Sở Nội vụ = organ dept-home-affairs specific title after Sở Công Thương',
        'UBND huyện An Bình = organ dist-peoples-committee specific huyện place an binh upper',
      ),
      vi(
        'UBND huyện An Bình trước đây, UBND huyện Bình Lâm (trước kia) và cựu Sở Nội vụ đã bàn giao.',
        'UBND huyện An Bình = organ dist-peoples-committee specific huyện place an binh upper former',
        'UBND huyện Bình Lâm = organ dist-peoples-committee specific huyện place binh lam upper former',
        'Sở Nội vụ = organ dept-home-affairs specific title former',
      ),
      vi(
        'Trụ sở nguyên Huyện uỷ An Bình giao cho Đảng uỷ xã An Hoà.',
        'Huyện uỷ An Bình = organ dist-party-committee specific huyện uỷ place an binh title former',
        'Đảng uỷ xã An Hoà = organ commune-party-committee specific xã place an hoa title',
      ),
      en(
        "The former Department of Planning and Investment, the then District Party Committee and the old District People's Council handed over.",
        'Department of Planning and Investment = organ dept-planning-investment specific title former',
        'District Party Committee = organ dist-party-committee specific district title former',
        "District People's Council = organ dist-peoples-council specific district title former",
      ),
      en(
        'The Provincial Police, and then Department of Home Affairs, reported to the Department of Finance (former).',
        'Provincial Police = organ prov-police specific provincial province title',
        'Department of Home Affairs = organ dept-home-affairs specific title',
        'Department of Finance = organ dept-finance specific title',
      ),
    ],
    namesOf,
  );
});

describe('an abbreviation', () => {
  testReadings(
    [
      vi(
        'ThU An Hoà họp; các phường tiếp thu ý kiến, thu ngân sách vượt kế hoạch mùa Thu.',
        'ThU An Hoà = organ dist-party-committee place an hoa title abbreviation',
      ),
      vi('THU NGÂN SÁCH ĐẠT 120% DỰ TOÁN'),
      vi(
        'Căn cứ Quyết định số 12/QĐ-TTg, Chỉ thị số 05/CT-TTg của TTg Chính phủ và Tờ trình số 15-TTr/TU.',
        'TTg = title prime-minister title',
        'Chính phủ = organ government specific title',
      ),
      vi(
        'ĐU xã An Hoà, ĐU các cơ quan Đảng tỉnh và SNgV tỉnh phối hợp.',
        'ĐU xã An Hoà = organ commune-party-committee specific xã place an hoa upper',
        'ĐU các cơ quan Đảng tỉnh = organ prov-party-agencies specific tỉnh province upper after ĐU xã An Hoà',
        'SNgV tỉnh = organ dept-foreign-affairs tỉnh province title abbreviation after ĐU các cơ quan Đảng tỉnh',
      ),
    ],
    namesOf,
  );
});

describe('a place that has the name of a person', () => {
  testReadings(
    [
      vi(
        'UBND tỉnh Lâm Hoà họp.',
        'UBND tỉnh Lâm Hoà = organ prov-peoples-committee specific tỉnh province place lam hoa upper',
      ),
      vi(
        'Thanh tra tỉnh Lâm Hoà kết luận; tỉnh Lâm Hoà có 20 xã.',
        'Thanh tra tỉnh Lâm Hoà = organ prov-inspectorate specific tỉnh province place lam hoa title',
      ),
      vi(
        'Chủ tịch UBND tỉnh Lâm Hoà dự.',
        'Chủ tịch UBND tỉnh = title prov-committee-chair role chair of prov-peoples-committee title by Lâm Hoà',
        'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper',
        'Lâm Hoà = person lam hoa',
      ),
      vi(
        'UBND tỉnh Lâm Hoà họp; Chủ tịch UBND tỉnh Lâm Hoà dự.',
        'UBND tỉnh Lâm Hoà = organ prov-peoples-committee specific tỉnh province place lam hoa upper',
        'Chủ tịch UBND tỉnh Lâm Hoà = title prov-committee-chair role chair of prov-peoples-committee place lam hoa title',
        'UBND tỉnh Lâm Hoà = organ prov-peoples-committee specific tỉnh province place lam hoa upper',
      ),
      vi(
        'UBND tỉnh Lê Văn Bảy và đồng chí Lê Văn Bảy.',
        'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper',
        'Lê Văn Bảy = person le van bay',
        'Lê Văn Bảy = person le van bay',
      ),
    ],
    namesOf,
  );
});

describe('in English, of another level or country', () => {
  testReadings(
    [
      en(
        'The Provincial Commission for Mass Mobilisation met the Provincial Organisation Commission.',
        'Provincial Commission for Mass Mobilisation = organ prov-party-mass specific provincial province title',
        'Provincial Organisation Commission = organ prov-party-organisation-board specific provincial province title',
      ),
      en(
        'The Son Ha Provincial Inspection Commission and the Ward Organisation Commission met.',
        'Son Ha Provincial Inspection Commission = organ prov-party-inspection specific provincial province place son ha title',
      ),
      en('The Son Ha Commission for Mass Mobilisation met.'),
      en(
        'The National Assembly met; the Provincial National Assembly Delegation attended.',
        'National Assembly = organ national-assembly specific title',
        'Provincial National Assembly Delegation = organ prov-na-delegation specific provincial province title',
      ),
      en(
        'The Lao National Assembly, the National Assembly of Laos and the National Assembly of the Republic of Korea met the National Assembly of Viet Nam.',
        'National Assembly = organ national-assembly specific title',
      ),
      en(
        'The Chairman of the National Assembly of Laos met the National Assembly Chairman.',
        'Chairman of the National Assembly of Laos = title role chair male title',
        'National Assembly Chairman = title na-chair role chair male title',
      ),
      en(
        'Comrade Nguyen Van Bay Politburo member and the Politburo of the Party Central Committee met.',
        'Nguyen Van Bay = person nguyen van bay',
        'Politburo member = title politburo-member role member title',
        'Politburo = organ cpv-politburo specific title',
        'Party Central Committee = organ cpv-central-committee specific title',
      ),
    ],
    namesOf,
  );
});
