import { en, namesOf, testReadings, vi } from '../../support/readings';

describe('organs of the Party at each level', () => {
  testReadings(
    [
      vi(
        'Ban Bí thư, Ban Tổ chức Trung ương, Uỷ ban Kiểm tra Trung ương, Văn phòng Trung ương Đảng, Đảng uỷ Chính phủ, Đảng uỷ Quốc hội và Ban Chỉ đạo Trung ương họp.',
        'Ban Bí thư = organ cpv-secretariat specific title',
        'Ban Tổ chức Trung ương = organ cpv-central-organisation specific title after Ban Bí thư',
        'Uỷ ban Kiểm tra Trung ương = organ cpv-central-inspection specific title after Ban Tổ chức Trung ương',
        'Văn phòng Trung ương Đảng = organ cpv-central-office specific title after Uỷ ban Kiểm tra Trung ương',
        'Đảng uỷ Chính phủ = organ party-government specific title after Văn phòng Trung ương Đảng',
        'Đảng uỷ Quốc hội = organ party-na specific title after Đảng uỷ Chính phủ',
      ),
      vi(
        'Ban Thường vụ Đảng uỷ phường An Hoà, Ban Xây dựng Đảng Đảng uỷ xã, Uỷ ban Kiểm tra Đảng uỷ xã, Văn phòng Đảng uỷ.',
        'Ban Thường vụ Đảng uỷ phường An Hoà = organ commune-party-standing-committee specific phường place an hoa title',
        'Ban Xây dựng Đảng Đảng uỷ xã = organ commune-party-building-board specific xã title after Ban Thường vụ Đảng uỷ phường An Hoà',
        'Uỷ ban Kiểm tra Đảng uỷ xã = organ commune-party-inspection specific xã title after Ban Xây dựng Đảng Đảng uỷ xã',
        'Văn phòng Đảng uỷ = organ commune-party-office title after Uỷ ban Kiểm tra Đảng uỷ xã',
      ),
      vi(
        'Đảng uỷ UBND tỉnh, Đảng uỷ Quân sự tỉnh, Đảng uỷ Công an tỉnh, Đảng bộ tỉnh Sơn La, Đảng bộ Công an tỉnh.',
        'Đảng uỷ UBND tỉnh = organ prov-peoples-committee-party specific tỉnh province title',
        'Đảng uỷ Quân sự tỉnh = organ prov-military-party specific tỉnh province title after Đảng uỷ UBND tỉnh',
        'Đảng uỷ Công an tỉnh = organ prov-police-party specific tỉnh province title after Đảng uỷ Quân sự tỉnh',
        'Đảng bộ tỉnh Sơn La = organ prov-party-organisation specific tỉnh province place son la title after Đảng uỷ Công an tỉnh',
        'Công an tỉnh = organ prov-police specific tỉnh province title',
      ),
      vi(
        'Ban Chấp hành Đảng bộ xã An Hoà khoá I; BCH Đảng bộ tỉnh; BTV Tỉnh uỷ; UBKT Tỉnh uỷ; Ban Thường vụ Huyện uỷ An Bình.',
        'Ban Chấp hành Đảng bộ xã An Hoà = organ commune-party-committee specific xã place an hoa title',
        'BCH Đảng bộ tỉnh = organ prov-party-committee specific tỉnh province upper',
        'BTV Tỉnh uỷ = organ prov-party-standing-committee specific tỉnh uỷ province upper after BCH Đảng bộ tỉnh',
        'UBKT Tỉnh uỷ = organ prov-party-inspection specific tỉnh uỷ province upper after BTV Tỉnh uỷ',
        'Ban Thường vụ Huyện uỷ An Bình = organ dist-party-standing-committee specific huyện uỷ place an binh title after UBKT Tỉnh uỷ',
      ),
      vi(
        'Thành uỷ Sơn Hà, Thành uỷ Hà Nội, Thị uỷ An Bình, Quận uỷ 5, Đảng uỷ Khối các cơ quan tỉnh.',
        'Thành uỷ Sơn Hà = organ prov-party-committee|dist-party-committee specific thành uỷ city place son ha title',
        'Thành uỷ Hà Nội = organ prov-party-committee|dist-party-committee specific thành uỷ city place ha noi title after Thành uỷ Sơn Hà',
        'Thị uỷ An Bình = organ dist-party-committee specific thị uỷ place an binh title after Thành uỷ Hà Nội',
        'Quận uỷ 5 = organ dist-party-committee specific quận uỷ place 5 title after Thị uỷ An Bình',
        'Đảng uỷ Khối các cơ quan tỉnh = organ prov-party-agencies-bloc specific tỉnh province title after Quận uỷ 5',
      ),
      vi(
        'TỈNH UỶ SƠN HÀ; ĐẢNG UỶ XÃ AN HOÀ; BAN THƯỜNG VỤ TỈNH UỶ; UBND XÃ BÁO CÁO',
        'TỈNH UỶ SƠN HÀ = organ prov-party-committee specific tỉnh uỷ province place son ha upper',
        'ĐẢNG UỶ XÃ AN HOÀ = organ commune-party-committee specific xã place an hoa upper after TỈNH UỶ SƠN HÀ',
        'BAN THƯỜNG VỤ TỈNH UỶ = organ prov-party-standing-committee specific tỉnh uỷ province upper after ĐẢNG UỶ XÃ AN HOÀ',
        'UBND XÃ = organ commune-peoples-committee specific xã upper after BAN THƯỜNG VỤ TỈNH UỶ',
      ),
      en(
        'The Party Committee of the Provincial Party Agencies, the Provincial Military Party Committee, the Government Party Committee, the Party Committee of the National Assembly.',
        'Party Committee of the Provincial Party Agencies = organ prov-party-agencies specific provincial province title',
        'Provincial Military Party Committee = organ prov-military-party specific provincial province title after Party Committee of the Provincial Party Agencies',
        'Government Party Committee = organ party-government specific title after Provincial Military Party Committee',
        'Party Committee of the National Assembly = organ party-na specific title after Government Party Committee',
      ),
      en(
        'The Standing Committee of the An Hoa Ward Party Committee; the Commune Party Standing Committee; the Office of the Commune Party Committee; the Inspection Commission of An Hoa Commune Party Committee.',
        'Standing Committee of the An Hoa Ward Party Committee = organ commune-party-standing-committee specific ward place an hoa title',
        'Commune Party Standing Committee = organ commune-party-standing-committee specific commune title after Standing Committee of the An Hoa Ward Party Committee',
        'Office of the Commune Party Committee = organ commune-party-office specific commune title after Commune Party Standing Committee',
        'Inspection Commission of An Hoa Commune Party Committee = organ commune-party-inspection specific commune place an hoa title after Office of the Commune Party Committee',
      ),
      en(
        'The Provincial Party Committee Bac Giang; Provincial Party Committee of Bac Giang; Bac Giang Provincial Party Committee; the Provincial Party Committee Tran Van Nam; Party Committee of Ward An Hoa.',
        'Provincial Party Committee Bac Giang = organ prov-party-committee specific provincial province place bac giang title turned',
        'Provincial Party Committee of Bac Giang = organ prov-party-committee specific provincial province place bac giang title after Provincial Party Committee Bac Giang',
        'Bac Giang Provincial Party Committee = organ prov-party-committee specific provincial province place bac giang title after Provincial Party Committee of Bac Giang',
        'Provincial Party Committee = organ prov-party-committee specific provincial province title after Bac Giang Provincial Party Committee',
        'Party Committee of Ward An Hoa = organ commune-party-committee specific ward place an hoa title turned',
      ),
      en(
        "The Party Committees of wards; Party cells; Departments of Finance; the Provincial Party Committee's Standing Committee's report; Provincial Party Committee's.",
        'Party Committees = organ prov-party-committee|dist-party-committee|commune-party-committee title plural',
        'Party cells = organ party-cell specific title plural',
        'Departments of Finance = organ dept-finance specific title plural after Party cells',
        "Provincial Party Committee's Standing Committee = organ prov-party-standing-committee specific provincial province title after Departments of Finance",
        'Provincial Party Committee = organ prov-party-committee specific provincial province title',
      ),
      en(
        'PROVINCIAL PARTY COMMITTEE OF SON HA',
        'PROVINCIAL PARTY COMMITTEE OF SON HA = organ prov-party-committee specific provincial province place son ha upper',
      ),
    ],
    namesOf,
  );
});

describe('organs of the State', () => {
  testReadings(
    [
      vi(
        'UBND thành phố Sơn Hà, UBND TP. Hà Nội, UBND TP.HCM, UBND thành phố Hồ Chí Minh, UBND phường 5, HĐND xã 2 bản, UBND đặc khu An Đảo.',
        'UBND thành phố Sơn Hà = organ prov-peoples-committee|dist-peoples-committee specific thành phố city place son ha upper',
        'UBND TP. Hà Nội = organ prov-peoples-committee|dist-peoples-committee specific tp city place ha noi upper after UBND thành phố Sơn Hà',
        'UBND TP.HCM = organ prov-peoples-committee|dist-peoples-committee specific tp city place ho chi minh upper after UBND TP. Hà Nội',
        'UBND thành phố Hồ Chí Minh = organ prov-peoples-committee|dist-peoples-committee specific thành phố city place ho chi minh upper after UBND TP.HCM',
        'UBND phường 5 = organ commune-peoples-committee specific phường place 5 upper after UBND thành phố Hồ Chí Minh',
        'HĐND xã = organ commune-peoples-council specific xã upper after UBND phường 5',
        'UBND đặc khu An Đảo = organ commune-peoples-committee specific đặc khu place an dao upper',
      ),
      vi(
        'Sở Tài chính tỉnh Sơn Hà, Sở Giáo dục và Đào tạo, Sở GD&ĐT, Sở Văn hoá, Thể thao & Du lịch, Sở Nông nghiệp & Môi trường, Sở Tài chính & Sở Nội vụ.',
        'Sở Tài chính tỉnh Sơn Hà = organ dept-finance specific tỉnh province place son ha title',
        'Sở Giáo dục và Đào tạo = organ dept-education-training specific title after Sở Tài chính tỉnh Sơn Hà',
        'Sở GD&ĐT = organ dept-education-training specific title after Sở Giáo dục và Đào tạo',
        'Sở Văn hoá, Thể thao & Du lịch = organ dept-culture-sports-tourism specific title after Sở GD&ĐT',
        'Sở Nông nghiệp & Môi trường = organ dept-agriculture-environment specific title after Sở Văn hoá, Thể thao & Du lịch',
        'Sở Tài chính = organ dept-finance specific title after Sở Nông nghiệp & Môi trường',
        'Sở Nội vụ = organ dept-home-affairs specific title after Sở Tài chính',
      ),
      vi(
        'VKSND tỉnh, Công an xã, Ban CHQS xã, Bộ đội Biên phòng tỉnh, Cục Thống kê tỉnh.',
        'VKSND tỉnh = organ prov-procuracy specific tỉnh province upper',
        'Công an xã = organ commune-police specific xã title after VKSND tỉnh',
        'Ban CHQS xã = organ commune-military specific xã title after Công an xã',
        'Bộ đội Biên phòng tỉnh = organ prov-border-force specific tỉnh province title after Ban CHQS xã',
        'Cục Thống kê tỉnh = organ prov-statistics-old specific tỉnh province title after Bộ đội Biên phòng tỉnh',
      ),
      vi(
        'Bộ Văn hoá, Thể thao và Du lịch, Văn phòng Chính phủ, Uỷ ban Thường vụ Quốc hội, Thanh tra Chính phủ.',
        'Bộ Văn hoá, Thể thao và Du lịch = organ ministry-culture-sports-tourism specific title',
        'Văn phòng Chính phủ = organ government-office specific title after Bộ Văn hoá, Thể thao và Du lịch',
        'Uỷ ban Thường vụ Quốc hội = organ na-standing-committee specific title after Văn phòng Chính phủ',
        'Thanh tra Chính phủ = organ government-inspectorate specific title after Uỷ ban Thường vụ Quốc hội',
      ),
      vi(
        'Uỷ ban nhân dân tỉnh, thành phố; UBND các xã, phường; HĐND, UBND tỉnh; UBND tỉnh, huyện An Bình; các sở, ngành.',
        'Uỷ ban nhân dân tỉnh = organ prov-peoples-committee specific tỉnh province title',
        'UBND = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee upper',
        'HĐND = organ prov-peoples-council|dist-peoples-council|commune-peoples-council upper',
        'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper after HĐND',
        'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper after UBND tỉnh',
      ),
      vi(
        'cán bộ Công an, cơ sở Y tế, bộ Tài chính, uỷ ban nhân dân xã An Hoà, hội đồng nhân dân tỉnh.',
        'uỷ ban nhân dân xã An Hoà = organ commune-peoples-committee specific xã place an hoa lower',
        'hội đồng nhân dân tỉnh = organ prov-peoples-council specific tỉnh province lower after uỷ ban nhân dân xã An Hoà',
      ),
      vi(
        'Sở Tài chính - Kế hoạch; Sở Nội vụ/Ban Tổ chức Tỉnh uỷ; UBND-HĐND tỉnh; số 12/UBND-TH.',
        'Sở Tài chính = organ dept-finance specific title',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      ),
      en(
        'Department of Education & Training, the Son Ha Provincial Department of Education and Training, Department of Culture, Sports and Tourism of Son Ha Province, the Finance Department of Son Ha Province.',
        'Department of Education & Training = organ dept-education-training specific title',
        'Son Ha Provincial Department of Education and Training = organ dept-education-training specific provincial province place son ha title after Department of Education & Training',
        'Department of Culture, Sports and Tourism of Son Ha Province = organ dept-culture-sports-tourism specific province province place son ha title after Son Ha Provincial Department of Education and Training',
        'Finance Department of Son Ha Province = organ dept-finance specific province province place son ha title after Department of Culture, Sports and Tourism of Son Ha Province',
      ),
      en(
        "The People's Committee of the Province, People's Committee of Ha Noi, Bac Giang People's Committee, Hanoi City People's Committee, HCMC People's Committee, People's Committees at all levels.",
        "People's Committee of the Province = organ prov-peoples-committee specific province province title",
        "People's Committee of Ha Noi = organ prov-peoples-committee specific place ha noi title after People's Committee of the Province",
        "Bac Giang People's Committee = organ prov-peoples-committee specific place bac giang title after People's Committee of Ha Noi",
        "Hanoi City People's Committee = organ prov-peoples-committee|dist-peoples-committee specific city city place ha noi title after Bac Giang People's Committee",
        "HCMC People's Committee = organ prov-peoples-committee specific place ho chi minh upper after Hanoi City People's Committee",
        "People's Committees = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee title plural after HCMC People's Committee",
      ),
      en(
        "The Ministry of Culture, Sports and Tourism; Ministry of Defense; the Finance Ministry; the Supreme People's Court; the Government Office.",
        'Ministry of Culture, Sports and Tourism = organ ministry-culture-sports-tourism specific title',
        'Ministry of Defense = organ ministry-national-defence specific title after Ministry of Culture, Sports and Tourism',
        'Finance Ministry = organ ministry-finance title after Ministry of Defense',
        "Supreme People's Court = organ supreme-court specific title after Finance Ministry",
        "Government Office = organ government-office specific title after Supreme People's Court",
      ),
    ],
    namesOf,
  );
});

describe('organs of the Front', () => {
  testReadings(
    [
      vi(
        'Uỷ ban MTTQ Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh, Hội Cựu chiến binh, Hội Nông dân Việt Nam.',
        'Uỷ ban MTTQ Việt Nam tỉnh = organ prov-vff specific tỉnh province title',
        'Hội Liên hiệp Phụ nữ tỉnh = organ prov-womens-union specific tỉnh province title after Uỷ ban MTTQ Việt Nam tỉnh',
        'Tỉnh đoàn = organ prov-youth-union specific tỉnh province title after Hội Liên hiệp Phụ nữ tỉnh',
        'Liên đoàn Lao động tỉnh = organ prov-labour-federation specific tỉnh province title after Tỉnh đoàn',
        'Hội Cựu chiến binh = organ prov-veterans title after Liên đoàn Lao động tỉnh',
        'Hội Nông dân Việt Nam = organ vfu specific title after Hội Cựu chiến binh',
      ),
      en(
        "The Vietnam Fatherland Front Committee of the province; the Provincial Women's Union; the Youth Union; Provincial Confederation of Labour.",
        'Vietnam Fatherland Front Committee of the province = organ prov-vff specific province province title',
        "Provincial Women's Union = organ prov-womens-union specific provincial province title after Vietnam Fatherland Front Committee of the province",
        "Youth Union = organ hcyu specific title after Provincial Women's Union",
        'Provincial Confederation of Labour = organ prov-labour-federation specific provincial province title after Youth Union',
      ),
    ],
    namesOf,
  );
});

describe('an abbreviation with no level word', () => {
  testReadings(
    [
      vi(
        'Giao UBND các xã, HĐND và UBND tỉnh; Chủ tịch UBND; Bí thư UBND; Phó Chủ tịch Thường trực UBND.',
        'UBND = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee upper',
        'HĐND = organ prov-peoples-council|dist-peoples-council|commune-peoples-council upper',
        'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper after HĐND',
        'Chủ tịch UBND = title prov-committee-chair role chair of prov-peoples-committee title',
        'UBND = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee upper',
        'Bí thư UBND = title role secretary of prov-peoples-committee title',
        'UBND = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee upper',
        'Phó Chủ tịch Thường trực UBND = title prov-committee-standing-vice role chair of prov-peoples-committee deputy,standing title',
        'UBND = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee upper',
      ),
    ],
    namesOf,
  );
});

describe('a word that holds the word for a level and is another', () => {
  testReadings(
    [
      vi(
        'Sở Lao động - Thương binh và Xã hội, Sở Lao động – Thương binh và Xã hội và Bảo hiểm xã hội tỉnh; phát triển kinh tế - xã hội.',
        'Sở Lao động - Thương binh và Xã hội = organ dept-labour specific title',
        'Sở Lao động – Thương binh và Xã hội = organ dept-labour specific title after Sở Lao động - Thương binh và Xã hội',
        'Bảo hiểm xã hội tỉnh = organ prov-social-insurance specific tỉnh province title after Sở Lao động – Thương binh và Xã hội',
      ),
      vi(
        'UBND xã Hội An, phòng Văn hoá - Xã hội xã An Hoà; SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
        'UBND xã Hội An = organ commune-peoples-committee specific xã place hoi an upper',
        'phòng Văn hoá - Xã hội xã An Hoà = organ commune-division-culture specific xã place an hoa lower after UBND xã Hội An',
        'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI = organ dept-labour specific upper after phòng Văn hoá - Xã hội xã An Hoà',
      ),
      vi(
        'Chủ tịch Hợp tác xã An Hoà Nguyễn Văn Bảy; hợp tác xã An Hoà.',
        'Chủ tịch Hợp tác xã An Hoà = title role chair title by Nguyễn Văn Bảy',
        'Nguyễn Văn Bảy = person nguyen van bay',
      ),
    ],
    namesOf,
  );
});
