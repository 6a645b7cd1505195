import { en, namesOf, testReadings, vi } from '../../support/readings';

describe('a person by what stands before the name', () => {
  testReadings(
    [
      vi(
        'Đồng chí Nguyễn Văn Bảy, ông Lê Văn Sáu, bà Trần Thị Mơ và chị Năm dự họp.',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Lê Văn Sáu = person le van sau male (ông)',
        'Trần Thị Mơ = person tran thi mo female (bà)',
      ),
      vi(
        'Đ/c Nguyễn Văn Bảy; Thiếu tướng, PGS. TS Phạm Văn Tư; ông/bà Lê Văn Sáu.',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Phạm Văn Tư = person pham van tu',
        'Lê Văn Sáu = person le van sau',
      ),
      vi(
        'Các đồng chí: Nguyễn Văn Bảy, Lê Văn Sáu và Trần Thị Mơ.',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Lê Văn Sáu = person le van sau',
        'Trần Thị Mơ = person tran thi mo',
      ),
      vi(
        'Nguyễn Văn Bảy (Bí thư Chi bộ); Lê Văn Sáu: Trưởng thôn; Bác sĩ Trần Thị Mơ - Giám đốc Bệnh viện.',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Bí thư Chi bộ = title party-cell-secretary role secretary of party-cell title by Nguyễn Văn Bảy',
        'Chi bộ = organ party-cell specific title',
        'Lê Văn Sáu = person le van sau',
        'Trưởng thôn = title role division-head title by Lê Văn Sáu',
        'Trần Thị Mơ = person tran thi mo',
        'Giám đốc Bệnh viện = title role director title by Trần Thị Mơ',
      ),
      vi(
        "Đồng chí Y Thông, đồng chí Điểu K'Ré, đồng chí Nguyễn A; đồng chí N.V.A; đồng chí Bí thư.",
        'Y Thông = person y thong',
        "Điểu K'Ré = person dieu k're",
        'Nguyễn A = person nguyen a',
        'Bí thư = title role secretary title',
      ),
      vi(
        'Đồng chí Bảy phát biểu; đồng chí Nguyễn Văn Bảy, Bí thư Chi bộ, kết luận.',
        'Bảy = person nguyen van bay short',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Bí thư Chi bộ = title party-cell-secretary role secretary of party-cell title by Nguyễn Văn Bảy',
        'Chi bộ = organ party-cell specific title',
      ),
      vi(
        'Đồng chí LÊ VĂN SÁU, TRẦN THỊ MƠ; NGUYỄN VĂN BẢY Bí thư Tỉnh uỷ.',
        'LÊ VĂN SÁU = person le van sau',
        'TRẦN THỊ MƠ = person tran thi mo',
        'NGUYỄN VĂN BẢY = person nguyen van bay',
        'Bí thư Tỉnh uỷ = title prov-party-secretary role secretary of prov-party-committee title',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      ),
      vi(
        'Đồng chí Nguyễn Thị Minh Khai Hoa và anh Lê Sáu; đồng chí Nguyễn Văn Bảyy, Trưởng thôn.',
        'Nguyễn Thị Minh Khai Hoa = person nguyen thi minh khai hoa',
        'Lê Sáu = person le sau male (anh)',
        'Nguyễn Văn Bảyy = person nguyen van bayy',
        'Trưởng thôn = title role division-head title by Nguyễn Văn Bảyy',
      ),
      vi(
        'Đồng chí Nguyễn Văn Bảy\nBí thư Tỉnh uỷ',
        'Nguyễn Văn Bảy = person nguyen van bay',
        'Bí thư Tỉnh uỷ = title prov-party-secretary role secretary of prov-party-committee title',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      ),
      en(
        'Comrade Nguyen Van Bay, Mr. Le Van Sau, Ms Tran Thi Mo, Senior Lieutenant General Pham Van Tu and Mr/Ms Vu Thi Nam.',
        'Nguyen Van Bay = person nguyen van bay',
        'Le Van Sau = person le van sau male (Mr)',
        'Tran Thi Mo = person tran thi mo female (Ms)',
        'Pham Van Tu = person pham van tu',
        'Vu Thi Nam = person vu thi nam',
      ),
      en(
        'Comrades Nguyen Van Bay, Le Van Sau and Tran Thi Mo; Comrade Bay; Mr. Sau; Secretary Bay said.',
        'Nguyen Van Bay = person nguyen van bay',
        'Le Van Sau = person le van sau',
        'Tran Thi Mo = person tran thi mo',
        'Bay = person nguyen van bay short',
        'Sau = person le van sau male (Mr) short',
        'Secretary = title role secretary title by Bay',
        'Bay = person nguyen van bay short',
      ),
      en(
        "Comrade Nguyen Van Bay's report; Major Le Van Sau; Major projects; Nguyen Van Bay's view.",
        'Nguyen Van Bay = person nguyen van bay',
        'Le Van Sau = person le van sau',
        'Nguyen Van Bay = person nguyen van bay',
      ),
      en(
        'Le Van Sau - Chairman; Tran Thi Mo: Head; Nguyen Van Bay, Secretary of the Party Cell (1970).',
        'Le Van Sau = person le van sau',
        'Chairman = title role chair male title by Le Van Sau',
        'Tran Thi Mo = person tran thi mo',
        'Head = title role head title by Tran Thi Mo',
        'Nguyen Van Bay = person nguyen van bay',
        'Secretary of the Party Cell = title party-cell-secretary role secretary of party-cell title by Nguyen Van Bay',
        'Party Cell = organ party-cell specific title',
      ),
      en(
        'MR. NGUYEN VAN BAY, SECRETARY; The Comrade; Miss Tran Thi Mo.',
        'NGUYEN VAN BAY = person nguyen van bay male (MR)',
        'SECRETARY = title role secretary upper by NGUYEN VAN BAY',
        'Tran Thi Mo = person tran thi mo female (Miss)',
      ),
      en(
        'General Secretary To Lam; PM Nam and President Cuong met; PM Pham Van Nam.',
        'General Secretary = title general-secretary role general-secretary title by To Lam',
        'To Lam = person to lam',
        'PM = title prime-minister role prime-minister upper by Nam',
        'Nam = person pham van nam short',
        'President = title role president title by Cuong',
        'Cuong = person cuong short',
        'PM = title prime-minister role prime-minister upper by Pham Van Nam',
        'Pham Van Nam = person pham van nam',
      ),
    ],
    namesOf,
  );
});

describe('what has the name of a person and is none', () => {
  testReadings(
    [
      vi(
        'Đường Nguyễn Văn Bảy, phố Trần Phú, trường Lê Văn Sáu, số 12 Lê Lợi, cầu Nguyễn Văn Trỗi; thôn Lê Hồng; 12 Nguyễn Văn Bảy.',
      ),
      vi(
        'Ông Bùi Thanh đến Bà Rịa; tỉnh Bà Rịa - Vũng Tàu; phố Ông Ích Khiêm; cô giáo Lan.',
        'Bùi Thanh = person bui thanh male (Ông)',
      ),
      vi(
        'Chủ tịch Hồ Chí Minh, Bác Hồ, Tư tưởng Hồ Chí Minh, Thành phố Hồ Chí Minh, Đoàn Thanh niên Cộng sản Hồ Chí Minh.',
        'Chủ tịch = title role chair title by Hồ Chí Minh',
        'Hồ Chí Minh = person ho chi minh',
        'Đoàn Thanh niên Cộng sản Hồ Chí Minh = organ hcyu specific title',
      ),
      vi(
        'Đồng chí Lãnh đạo Tỉnh uỷ; các đồng chí Thường vụ; đồng chí Chủ tịch.',
        'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
        'Chủ tịch = title role chair title',
      ),
      vi(
        'BÍ THƯ ĐẢNG UỶ XÃ AN HOÀ PHẠM VĂN TƯ; ĐẢNG UỶ XÃ LÊ LỢI; UBND XÃ AN HOÀ',
        'BÍ THƯ ĐẢNG UỶ XÃ AN HOÀ = title commune-party-secretary role secretary of commune-party-committee place an hoa upper by PHẠM VĂN TƯ',
        'ĐẢNG UỶ XÃ AN HOÀ = organ commune-party-committee specific xã place an hoa upper',
        'PHẠM VĂN TƯ = person pham van tu',
        'ĐẢNG UỶ XÃ LÊ LỢI = organ commune-party-committee specific xã place le loi upper',
        'UBND XÃ AN HOÀ = organ commune-peoples-committee specific xã place an hoa upper after ĐẢNG UỶ XÃ LÊ LỢI',
      ),
      en(
        'Nguyen Van Bay Street, Le Loi Road, 12 Tran Phu, Nguyen Du School; Viet Nam Le Van Sau; Nguyen Hue District.',
      ),
    ],
    namesOf,
  );
});
