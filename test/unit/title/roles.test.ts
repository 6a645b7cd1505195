import { en, namesOf, testReadings, vi } from '../../support/readings';

describe('a title with its modifiers', () => {
  testReadings(
    [
      vi(
        'Q. Bí thư Tỉnh uỷ Nguyễn Văn Bảy; Quyền Chủ tịch UBND tỉnh Lê Văn Sáu; nguyên Phó Bí thư Thường trực Tỉnh uỷ Trần Thị Mơ.',
        'Q. Bí thư Tỉnh uỷ = title prov-party-acting-secretary role secretary of prov-party-committee acting title by Nguyễn Văn Bảy',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Quyền Chủ tịch UBND tỉnh = title prov-committee-chair role chair of prov-peoples-committee acting title by Lê Văn Sáu',
        'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper',
        'Lê Văn Sáu = person le van sau',
        'nguyên Phó Bí thư Thường trực Tỉnh uỷ = title prov-party-standing-deputy role secretary of prov-party-committee former,deputy,standing lower by Trần Thị Mơ',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title former',
        'Trần Thị Mơ = person tran thi mo',
      ),
      vi(
        'Phó Chủ tịch HĐND tỉnh Thường trực; Phó Chủ tịch HĐND tỉnh An Hoà Thường trực; Uỷ viên Trung ương Đảng dự khuyết; Phó Bí thư Tỉnh uỷ phụ trách.',
        'Phó Chủ tịch HĐND tỉnh Thường trực = title prov-council-standing-vice role chair of prov-peoples-council deputy,standing title',
        'HĐND tỉnh = organ prov-peoples-council specific tỉnh province upper',
        'Phó Chủ tịch HĐND tỉnh An Hoà Thường trực = title prov-council-standing-vice role chair of prov-peoples-council place an hoa deputy,standing title',
        'HĐND tỉnh An Hoà = organ prov-peoples-council specific tỉnh province place an hoa upper',
        'Uỷ viên Trung ương Đảng dự khuyết = title central-committee-alternate role member of cpv-central-committee alternate title',
        'Trung ương Đảng = organ cpv-central-committee specific title',
        'Phó Bí thư Tỉnh uỷ phụ trách = title prov-party-deputy role secretary of prov-party-committee deputy,in-charge title',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      ),
      vi(
        'Phó Trưởng Ban Thường trực Ban Nội chính Tỉnh uỷ; Phó Trưởng ban chuyên trách Ban Pháp chế.',
        'Phó Trưởng Ban Thường trực Ban Nội chính Tỉnh uỷ = title prov-board-deputy role head of prov-party-internal-affairs deputy,standing title',
        'Ban Nội chính Tỉnh uỷ = organ prov-party-internal-affairs specific tỉnh uỷ province title',
        'Phó Trưởng ban chuyên trách Ban Pháp chế = title role head of prov-council-board deputy,full-time title',
        'Ban Pháp chế = organ prov-council-board title',
      ),
      vi(
        'Chủ tịch danh dự Hội Khuyến học tỉnh, Phó Chủ tịch không chuyên trách Hội Nông dân tỉnh.',
        'Chủ tịch danh dự Hội Khuyến học = title role chair honorary title',
        'Phó Chủ tịch không chuyên trách Hội Nông dân tỉnh = title role chair of prov-farmers deputy,part-time title',
        'Hội Nông dân tỉnh = organ prov-farmers specific tỉnh province title',
      ),
      en(
        'Acting Provincial Party Secretary Tran Van Nam; former Provincial Party Secretary Le Van Sau; Ex-Minister of Finance.',
        'Acting Provincial Party Secretary = title prov-party-acting-secretary role secretary acting title by Tran Van Nam',
        'Tran Van Nam = person tran van nam',
        'former Provincial Party Secretary = title prov-party-secretary role secretary former lower by Le Van Sau',
        'Le Van Sau = person le van sau',
        'Ex-Minister of Finance = title minister role minister of ministry-finance former title',
        'Finance = organ ministry-finance specific title former',
      ),
      en(
        "Vice-Chairman of the Provincial People's Committee, Deputy-in-charge Director, full-time Vice Chairman of the Commune People's Council.",
        "Vice-Chairman of the Provincial People's Committee = title prov-committee-vice role chair of prov-peoples-committee deputy male title",
        "Provincial People's Committee = organ prov-peoples-committee specific provincial province title",
        'Deputy-in-charge Director = title role director in-charge title',
        "full-time Vice Chairman of the Commune People's Council = title commune-council-vice role chair of commune-peoples-council full-time,deputy male lower",
        "Commune People's Council = organ commune-peoples-council specific commune title",
      ),
    ],
    namesOf,
  );
});

describe('a title of an organ that no table has', () => {
  testReadings(
    [
      vi(
        'Trưởng phòng Nội vụ huyện An Bình, Tổ trưởng Tổ giúp việc, Đội trưởng Đội Quản lý thị trường số 3.',
        'Trưởng phòng Nội vụ huyện An Bình = title role division-head title',
        'Tổ trưởng Tổ giúp = title role division-head title',
        'Đội trưởng Đội Quản lý = title role division-head title',
      ),
      vi(
        'Giám đốc Công ty Cổ phần Xây dựng Sơn Hà Nguyễn Văn Bảy; Chủ tịch Hội đồng quản trị Ngân hàng An Hoà.',
        'Giám đốc Công ty Cổ phần Xây dựng Sơn Hà = title role director title by Nguyễn Văn Bảy',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Chủ tịch Hội đồng quản trị Ngân hàng An Hoà = title role chair title',
      ),
      vi(
        'Trưởng Ban Chỉ đạo 35 tỉnh; Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh; Trưởng đoàn kiểm tra; trưởng ban chỉ đạo.',
        'Trưởng Ban Chỉ đạo = title role head title',
        'Chủ tịch Hội đồng Thi đua - Khen thưởng = title role chair title',
        'Trưởng đoàn = title role head title',
      ),
      vi(
        'Chi cục trưởng Chi cục Kiểm lâm; Thành viên Ban Chỉ đạo; Thủ tướng Nhật Bản.',
        'Chi cục trưởng Chi cục Kiểm lâm = title role branch-head title',
        'Thủ tướng Nhật Bản = title role prime-minister title',
      ),
      en(
        'Vice President and General Director of the Green River Group; Director of Green River Company Tran Van Nam; Chairman and CEO of An Hoa Bank.',
        'Vice President = title role president deputy title',
        'General Director of the Green River Group = title role general-director title',
        'Director of Green River Company = title role director title by Tran Van Nam',
        'Tran Van Nam = person tran van nam',
        'Chairman = title role chair male title',
      ),
      en(
        'Head Teacher Tran Van Nam, Chief Representative of the Bank, Director for Asia, Head in charge of finance, Secretary to the Chairman.',
        'Head Teacher = title role head title by Tran Van Nam',
        'Tran Van Nam = person tran van nam',
        'Chief Representative of the Bank = title role chief title',
        'Director = title role director title',
        'Head = title role head title',
        'Secretary = title role secretary title',
        'Chairman = title role chair male title',
      ),
      en(
        'Minister of Agriculture and Director of the Son Ha Department of Finance.',
        'Minister of Agriculture = title role minister title',
        'Director of the Son Ha Department of Finance = title role director title',
      ),
    ],
    namesOf,
  );
});

describe('a title of an organ whose name goes on', () => {
  testReadings(
    [
      vi(
        'Bí thư Trung ương Đoàn; Bí thư Tỉnh Đoàn; Chủ tịch Trung ương Hội Nông dân.',
        'Bí thư Trung ương Đoàn = title hcyu-secretary role secretary of hcyu title',
        'Trung ương Đoàn = organ hcyu specific title',
        'Bí thư Tỉnh Đoàn = title prov-youth-union-secretary role secretary of prov-youth-union title',
        'Tỉnh Đoàn = organ prov-youth-union specific tỉnh province title',
        'Chủ tịch Trung ương Hội Nông dân = title role chair title',
      ),
      vi(
        'Trưởng Ban Quản lý các khu công nghiệp tỉnh; Hiệu trưởng Trường Chính trị tỉnh; Phó Cục trưởng Cục Thuế tỉnh Sơn Hà.',
        'Trưởng Ban Quản lý các khu công nghiệp tỉnh = title board-head role head of prov-ez-board title',
        'Ban Quản lý các khu công nghiệp tỉnh = organ prov-ez-board tỉnh province title',
        'Hiệu trưởng Trường Chính trị tỉnh = title school-principal role principal of prov-political-school title',
        'Trường Chính trị tỉnh = organ prov-political-school specific tỉnh province title',
        'Phó Cục trưởng Cục Thuế tỉnh Sơn Hà = title role authority-head of prov-tax-old place son ha deputy title',
        'Cục Thuế tỉnh Sơn Hà = organ prov-tax-old specific tỉnh province place son ha title',
      ),
      vi(
        'Bộ trưởng Tài chính, Thứ trưởng Nội vụ và Bộ trưởng Bộ Nông nghiệp và Môi trường Nguyễn Văn Bảy.',
        'Bộ trưởng Tài chính = title minister role minister of ministry-finance title by Nguyễn Văn Bảy',
        'Tài chính = organ ministry-finance specific title',
        'Thứ trưởng Nội vụ = title deputy-minister role deputy-minister of ministry-home-affairs title by Nguyễn Văn Bảy',
        'Nội vụ = organ ministry-home-affairs specific title',
        'Bộ trưởng Bộ Nông nghiệp và Môi trường = title minister role minister of ministry-agriculture-environment title by Nguyễn Văn Bảy',
        'Bộ Nông nghiệp và Môi trường = organ ministry-agriculture-environment specific title',
        'Nguyễn Văn Bảy = person nguyen van bay',
      ),
      vi(
        'Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh, Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ, Chánh Thanh tra tỉnh, Chánh Văn phòng Tỉnh uỷ.',
        'Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh = title prov-vff-chair role chair of prov-vff title',
        'Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh = organ prov-vff specific tỉnh province title',
        'Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ = title prov-inspection-chair role commission-chair of prov-party-inspection title',
        'Uỷ ban Kiểm tra Tỉnh uỷ = organ prov-party-inspection specific tỉnh uỷ province title',
        'Chánh Thanh tra tỉnh = title prov-chief-inspector role chief of prov-inspectorate title',
        'Thanh tra tỉnh = organ prov-inspectorate specific tỉnh province title',
        'Chánh Văn phòng Tỉnh uỷ = title prov-party-office-chief role chief of prov-party-office title',
        'Văn phòng Tỉnh uỷ = organ prov-party-office specific tỉnh uỷ province title',
      ),
      vi(
        'BÍ THƯ CHI BỘ - TRƯỞNG THÔN; Bí thư Đảng uỷ, Chủ tịch HĐND xã An Hoà; Chủ tịch/Phó Chủ tịch UBND xã.',
        'BÍ THƯ CHI BỘ = title party-cell-secretary role secretary of party-cell upper',
        'CHI BỘ = organ party-cell specific upper',
        'TRƯỞNG THÔN = title role division-head upper',
        'Bí thư Đảng uỷ = title commune-party-secretary role secretary of commune-party-committee title',
        'Đảng uỷ = organ commune-party-committee title',
        'Chủ tịch HĐND xã An Hoà = title commune-council-chair role chair of commune-peoples-council place an hoa title',
        'HĐND xã An Hoà = organ commune-peoples-council specific xã place an hoa upper',
        'Chủ tịch = title role chair title',
        'Phó Chủ tịch UBND xã = title commune-committee-vice role chair of commune-peoples-committee deputy title',
        'UBND xã = organ commune-peoples-committee specific xã upper',
      ),
      vi(
        'Trưởng Công an xã; Chỉ huy trưởng Ban Chỉ huy Quân sự xã; Chính uỷ Bộ Chỉ huy Quân sự tỉnh.',
        'Trưởng Công an xã = title commune-police-chief role head of commune-police title',
        'Công an xã = organ commune-police specific xã title',
        'Chỉ huy trưởng Ban Chỉ huy Quân sự xã = title commune-military-commander role commanding-officer of commune-military title',
        'Ban Chỉ huy Quân sự xã = organ commune-military specific xã title',
        'Chính uỷ Bộ Chỉ huy Quân sự tỉnh = title prov-military-commissar role commissar of prov-military title',
        'Bộ Chỉ huy Quân sự tỉnh = organ prov-military specific tỉnh province title',
      ),
      vi(
        'UVBTV Tỉnh uỷ, UVTW Đảng và UV dự khuyết TW.',
        'UVBTV Tỉnh uỷ = title prov-standing-committee-member upper',
        'UVTW Đảng = title central-committee-member upper',
        'UV dự khuyết TW = title central-committee-alternate alternate upper',
      ),
    ],
    namesOf,
  );
});

describe('an English title with its organ and place', () => {
  testReadings(
    [
      en(
        'Ward An Hoa Party Secretary Tran Van Nam; An Hoa Ward Party Secretary; Party Secretary of the Province.',
        'Ward An Hoa Party Secretary = title commune-party-secretary role secretary place an hoa title by Tran Van Nam',
        'Tran Van Nam = person tran van nam',
        'An Hoa Ward Party Secretary = title commune-party-secretary role secretary place an hoa title',
        'Party Secretary of the Province = title prov-party-secretary role secretary title',
      ),
      en(
        "Member of the Standing Committee of the People's Council; Member of the Standing Committee of the Provincial People's Council; Standing Member of the Provincial Party Committee.",
        "Member of the Standing Committee of the People's Council = title role member of prov-council-standing title",
        "Standing Committee of the People's Council = organ prov-council-standing title",
        "Member of the Standing Committee of the Provincial People's Council = title role member of prov-council-standing title",
        "Standing Committee of the Provincial People's Council = organ prov-council-standing specific provincial province title",
        'Standing Member of the Provincial Party Committee = title role member of prov-party-committee standing title',
        'Provincial Party Committee = organ prov-party-committee specific provincial province title',
      ),
      en(
        "Provincial People's Committee Chairman Tran Van Nam; Politburo member Le Van Sau; the Provincial People's Committee Chairman of Son Ha.",
        "Provincial People's Committee = organ prov-peoples-committee specific provincial province title",
        "Provincial People's Committee Chairman = title prov-committee-chair role chair of prov-peoples-committee male title by Tran Van Nam",
        'Tran Van Nam = person tran van nam',
        'Politburo member = title politburo-member role member title by Le Van Sau',
        'Le Van Sau = person le van sau',
        "Provincial People's Committee = organ prov-peoples-committee specific provincial province title",
        'Chairman of Son Ha = title role chair male title',
      ),
      en(
        "Chairman of the People's Committee of Son Ha Province; Chairman of Son Ha Provincial People's Committee; Chairman of the People's Committee of Ward 5; Chairman of Ward 5 People's Committee.",
        "Chairman of the People's Committee of Son Ha Province = title prov-committee-chair role chair of prov-peoples-committee place son ha male title",
        "People's Committee of Son Ha Province = organ prov-peoples-committee specific province province place son ha title",
        "Chairman of Son Ha Provincial People's Committee = title prov-committee-chair role chair of prov-peoples-committee place son ha male title",
        "Son Ha Provincial People's Committee = organ prov-peoples-committee specific provincial province place son ha title",
        "Chairman of the People's Committee of Ward 5 = title commune-committee-chair role chair of commune-peoples-committee place 5 male title",
        "People's Committee of Ward 5 = organ commune-peoples-committee specific ward place 5 title",
        "Chairman of Ward 5 People's Committee = title commune-committee-chair role chair of commune-peoples-committee place 5 male title",
        "Ward 5 People's Committee = organ commune-peoples-committee specific ward place 5 title",
      ),
      en(
        "The Chairmen of the People's Committees of communes; Secretaries of Party cells; Deputy Heads; provincial leaders; department directors.",
        "Chairmen of the People's Committees = title prov-committee-chair role chair of prov-peoples-committee male plural title",
        "People's Committees = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee title plural",
        'Secretaries of Party cells = title party-cell-secretary role secretary of party-cell plural title',
        'Party cells = organ party-cell specific title plural',
        'Deputy Heads = title role head deputy plural title',
      ),
      en(
        "Director of the Provincial Finance Department; Chief of the Provincial Party Committee's Office; Chief of An Hoa Ward Police.",
        'Director of the Provincial Finance Department = title dept-director role director of dept-finance title',
        'Provincial Finance Department = organ dept-finance specific provincial province title',
        "Chief of the Provincial Party Committee's Office = title prov-party-office-chief role chief of prov-party-office title",
        "Provincial Party Committee's Office = organ prov-party-office specific provincial province title",
        'Chief of An Hoa Ward Police = title commune-police-chief role chief of commune-police place an hoa title',
        'An Hoa Ward Police = organ commune-police specific ward place an hoa title',
      ),
      en(
        'member of the Party Central Committee; members of the Politburo; Politburo Member and Standing Member of the Secretariat.',
        'member of the Party Central Committee = title central-committee-member role member of cpv-central-committee lower',
        'Party Central Committee = organ cpv-central-committee specific title',
        'members of the Politburo = title politburo-member role member of cpv-politburo plural lower',
        'Politburo = organ cpv-politburo specific title',
        'Politburo Member = title politburo-member role member title',
        'Standing Member of the Secretariat = title standing-secretariat-member role member of cpv-secretariat standing title',
        'Secretariat = organ cpv-secretariat specific title',
      ),
      en(
        "CHAIRMAN OF THE PEOPLE'S COMMITTEE OF AN HOA COMMUNE; SECRETARY OF THE PROVINCIAL PARTY COMMITTEE TRAN VAN NAM",
        "CHAIRMAN OF THE PEOPLE'S COMMITTEE OF AN HOA COMMUNE = title commune-committee-chair role chair of commune-peoples-committee place an hoa male upper",
        "PEOPLE'S COMMITTEE OF AN HOA COMMUNE = organ commune-peoples-committee specific commune place an hoa upper",
        'SECRETARY OF THE PROVINCIAL PARTY COMMITTEE = title prov-party-secretary role secretary of prov-party-committee upper by TRAN VAN NAM',
        'PROVINCIAL PARTY COMMITTEE = organ prov-party-committee specific provincial province upper',
        'TRAN VAN NAM = person tran van nam',
      ),
      en(
        'Head of the Propaganda and Mass Mobilisation Commission of the Provincial Party Committee; Head of the Organisation Board of the Party Committee.',
        'Head of the Propaganda and Mass Mobilisation Commission of the Provincial Party Committee = title prov-propaganda-mass-head role head of prov-party-propaganda-mass title',
        'Propaganda and Mass Mobilisation Commission of the Provincial Party Committee = organ prov-party-propaganda-mass specific provincial province title',
        'Head of the Organisation Board of the Party Committee = title prov-organisation-head role head of prov-party-organisation-board title',
        'Organisation Board of the Party Committee = organ prov-party-organisation-board|dist-party-organisation-board title',
      ),
      en(
        "The chairman of the provincial people's committee; the secretary; the party secretary of the commune; chairman Nam.",
        "chairman of the provincial people's committee = title prov-committee-chair role chair of prov-peoples-committee male lower",
        "provincial people's committee = organ prov-peoples-committee specific provincial province lower",
      ),
    ],
    namesOf,
  );
});

describe('a title of another country or level', () => {
  testReadings(
    [
      en(
        "Lao Prime Minister Sonexay met; Japan's Prime Minister; Japan's Minister of Finance; Viet Nam's Prime Minister; the Thai National Assembly Chairman.",
        'Prime Minister Sonexay = title role prime-minister title',
        'Prime Minister = title role prime-minister title',
        'Minister of Finance = title role minister title',
        'Prime Minister = title prime-minister role prime-minister title',
        'Chairman = title role chair male title',
      ),
      en(
        'President of the Republic of Korea; Minister of Foreign Affairs of Laos; President of the Vietnam Fatherland Front.',
        'President of the Republic of Korea = title role president title',
        'Minister of Foreign Affairs of Laos = title role minister title',
        'President of the Vietnam Fatherland Front = title vff-president role president of vff-central title',
        'Vietnam Fatherland Front = organ vff-central specific title',
      ),
      en(
        'Provincial Governor; Provincial Chairman Tran Van Nam; Comrade Prime Minister Pham Van Tu; Governor of the State Bank of Vietnam.',
        'Governor = title role governor title',
        'Chairman = title role chair male title by Tran Van Nam',
        'Tran Van Nam = person tran van nam',
        'Prime Minister = title prime-minister role prime-minister title by Pham Van Tu',
        'Pham Van Tu = person pham van tu',
        'Governor of the State Bank of Vietnam = title sbv-governor role governor of state-bank title',
        'State Bank of Vietnam = organ state-bank specific title',
      ),
      en(
        "Japan's National Assembly; the Party's Central Committee; Vietnam's National Assembly; the Government's Party Committee; Lao Ministry of Finance.",
        "Party's Central Committee = organ cpv-central-committee specific title",
        'National Assembly = organ national-assembly specific title',
        "Government's Party Committee = organ party-government specific title after National Assembly",
      ),
      en(
        'Comrade Nguyen Van Bay Prime Minister; An Hoa Chairman Tran Van Nam.',
        'Nguyen Van Bay = person nguyen van bay',
        'Prime Minister = title prime-minister role prime-minister title',
        'Chairman = title role chair male title by Tran Van Nam',
        'Tran Van Nam = person tran van nam',
      ),
    ],
    namesOf,
  );
});
