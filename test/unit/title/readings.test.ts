import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';
import { namesOf } from '../../support/readings';

interface Row {
  readonly language: Language;
  readonly text: string;
  readonly reads: readonly string[];
}

/** Sentences of offices, with the organs, titles and persons in them. */
const ROWS: readonly Row[] = [
  {
    language: 'vi',
    text: 'Đồng chí Nguyễn Văn Bảy, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ Sơn Hà, chủ trì.',
    reads: [
      'Nguyễn Văn Bảy = person nguyen van bay',
      'Uỷ viên Trung ương Đảng = title central-committee-member role member of cpv-central-committee title by Nguyễn Văn Bảy',
      'Trung ương Đảng = organ cpv-central-committee specific title',
      'Bí thư Tỉnh uỷ Sơn Hà = title prov-party-secretary role secretary of prov-party-committee place son ha title by Nguyễn Văn Bảy',
      'Tỉnh uỷ Sơn Hà = organ prov-party-committee specific tỉnh uỷ province place son ha title',
    ],
  },
  {
    language: 'vi',
    text: 'Các đồng chí Phó Bí thư Tỉnh uỷ: Nguyễn Văn Bảy, Lê Văn Sáu và Trần Thị Mơ dự.',
    reads: [
      'Phó Bí thư Tỉnh uỷ = title prov-party-deputy role secretary of prov-party-committee deputy title by Nguyễn Văn Bảy + Lê Văn Sáu + Trần Thị Mơ',
      'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      'Nguyễn Văn Bảy = person nguyen van bay',
      'Lê Văn Sáu = person le van sau',
      'Trần Thị Mơ = person tran thi mo',
    ],
  },
  {
    language: 'vi',
    text: 'Nguyên Chủ tịch HĐND huyện An Bình Phạm Văn Tư; đồng chí Vũ Thị Năm, nguyên Bí thư Huyện uỷ.',
    reads: [
      'Nguyên Chủ tịch HĐND huyện An Bình = title dist-council-chair role chair of dist-peoples-council place an binh former title by Phạm Văn Tư',
      'HĐND huyện An Bình = organ dist-peoples-council specific huyện place an binh upper former',
      'Phạm Văn Tư = person pham van tu',
      'Vũ Thị Năm = person vu thi nam',
      'nguyên Bí thư Huyện uỷ = title dist-party-secretary role secretary of dist-party-committee former lower by Vũ Thị Năm',
      'Huyện uỷ = organ dist-party-committee specific huyện uỷ title former',
    ],
  },
  {
    language: 'vi',
    text: 'Uỷ viên dự khuyết Ban Chấp hành Trung ương Đảng; Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng Ban Tổ chức Tỉnh uỷ Đỗ Văn Nam.',
    reads: [
      'Uỷ viên dự khuyết Ban Chấp hành Trung ương Đảng = title central-committee-alternate role member of cpv-central-committee alternate title',
      'Ban Chấp hành Trung ương Đảng = organ cpv-central-committee specific title',
      'Uỷ viên Ban Thường vụ Tỉnh uỷ = title prov-standing-committee-member role member of prov-party-standing-committee title by Đỗ Văn Nam',
      'Ban Thường vụ Tỉnh uỷ = organ prov-party-standing-committee specific tỉnh uỷ province title',
      'Trưởng Ban Tổ chức Tỉnh uỷ = title prov-organisation-head role head of prov-party-organisation-board title by Đỗ Văn Nam',
      'Ban Tổ chức Tỉnh uỷ = organ prov-party-organisation-board specific tỉnh uỷ province title',
      'Đỗ Văn Nam = person do van nam',
    ],
  },
  {
    language: 'vi',
    text: 'Giao Văn phòng Tỉnh uỷ, Ban Tuyên giáo và Dân vận Tỉnh uỷ, Sở Nội vụ, Công an tỉnh và UBND các xã, phường phối hợp.',
    reads: [
      'Văn phòng Tỉnh uỷ = organ prov-party-office specific tỉnh uỷ province title',
      'Ban Tuyên giáo và Dân vận Tỉnh uỷ = organ prov-party-propaganda-mass specific tỉnh uỷ province title after Văn phòng Tỉnh uỷ',
      'Sở Nội vụ = organ dept-home-affairs specific title after Ban Tuyên giáo và Dân vận Tỉnh uỷ',
      'Công an tỉnh = organ prov-police specific tỉnh province title after Sở Nội vụ',
    ],
  },
  {
    language: 'vi',
    text: 'Thường trực HĐND tỉnh, Uỷ ban Kiểm tra Tỉnh uỷ và Đảng uỷ các cơ quan Đảng tỉnh báo cáo Ban Thường vụ Tỉnh uỷ.',
    reads: [
      'Thường trực HĐND tỉnh = organ prov-council-standing specific tỉnh province title',
      'Uỷ ban Kiểm tra Tỉnh uỷ = organ prov-party-inspection specific tỉnh uỷ province title after Thường trực HĐND tỉnh',
      'Đảng uỷ các cơ quan Đảng tỉnh = organ prov-party-agencies specific tỉnh province title after Uỷ ban Kiểm tra Tỉnh uỷ',
      'Ban Thường vụ Tỉnh uỷ = organ prov-party-standing-committee specific tỉnh uỷ province title',
    ],
  },
  {
    language: 'vi',
    text: 'CHỦ TỊCH NGUYỄN VĂN BẢY; BÍ THƯ TỈNH UỶ LÊ VĂN SÁU',
    reads: [
      'CHỦ TỊCH = title role chair upper by NGUYỄN VĂN BẢY',
      'NGUYỄN VĂN BẢY = person nguyen van bay',
      'BÍ THƯ TỈNH UỶ = title prov-party-secretary role secretary of prov-party-committee upper by LÊ VĂN SÁU',
      'TỈNH UỶ = organ prov-party-committee specific tỉnh uỷ province upper',
      'LÊ VĂN SÁU = person le van sau',
    ],
  },
  {
    language: 'vi',
    text: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn Bảy',
    reads: [
      'BAN THƯỜNG VỤ = organ prov-party-standing-committee|dist-party-standing-committee upper',
      'PHÓ BÍ THƯ = title role secretary deputy upper',
    ],
  },
  {
    language: 'vi',
    text: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Thị Mơ',
    reads: [
      'CHỦ TỊCH = title role chair upper',
      'CHÁNH VĂN PHÒNG = title prov-party-office-chief role chief of prov-party-office upper',
      'VĂN PHÒNG = organ prov-party-office upper',
    ],
  },
  {
    language: 'vi',
    text: 'Bảng ghi “Uỷ ban nhân dân tỉnh”, “Bí thư Tỉnh uỷ”.',
    reads: [
      'Uỷ ban nhân dân tỉnh = organ prov-peoples-committee specific tỉnh province title quoted',
      'Bí thư Tỉnh uỷ = title prov-party-secretary role secretary of prov-party-committee title quoted',
      'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title quoted',
    ],
  },
  {
    language: 'vi',
    text: 'Bộ trưởng Bộ Tài chính, Thủ tướng Chính phủ, Chủ tịch nước, Chủ tịch Quốc hội và Tổng Bí thư.',
    reads: [
      'Bộ trưởng Bộ Tài chính = title minister role minister of ministry-finance title',
      'Bộ Tài chính = organ ministry-finance specific title',
      'Thủ tướng Chính phủ = title prime-minister role prime-minister of government title',
      'Chính phủ = organ government specific title',
      'Chủ tịch nước = title president role chair title',
      'Chủ tịch Quốc hội = title na-chair role chair of national-assembly title',
      'Quốc hội = organ national-assembly specific title',
      'Tổng Bí thư = title general-secretary role general-secretary title',
    ],
  },
  {
    language: 'vi',
    text: 'Bộ Chính trị, Ban Bí thư, Chính phủ, Quốc hội, Mặt trận Tổ quốc Việt Nam, Đoàn Thanh niên Cộng sản Hồ Chí Minh.',
    reads: [
      'Bộ Chính trị = organ cpv-politburo specific title',
      'Ban Bí thư = organ cpv-secretariat specific title after Bộ Chính trị',
      'Chính phủ = organ government specific title after Ban Bí thư',
      'Quốc hội = organ national-assembly specific title after Chính phủ',
      'Mặt trận Tổ quốc Việt Nam = organ vff-central specific title after Quốc hội',
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh = organ hcyu specific title after Mặt trận Tổ quốc Việt Nam',
    ],
  },
  {
    language: 'vi',
    text: 'các tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương; các sở, ban, ngành; uỷ ban nhân dân các cấp.',
    reads: [
      'tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province lower',
      'thành uỷ = organ prov-party-committee|dist-party-committee specific thành uỷ city lower after tỉnh uỷ',
      'đảng uỷ = organ commune-party-committee lower after thành uỷ',
      'uỷ ban nhân dân = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee lower',
    ],
  },
  {
    language: 'vi',
    text: 'Chủ tịch UBND tỉnh, Phó Chủ tịch HĐND tỉnh, Trưởng Đoàn đại biểu Quốc hội tỉnh dự họp.',
    reads: [
      'Chủ tịch UBND tỉnh = title prov-committee-chair role chair of prov-peoples-committee title',
      'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper',
      'Phó Chủ tịch HĐND tỉnh = title prov-council-vice role chair of prov-peoples-council deputy title',
      'HĐND tỉnh = organ prov-peoples-council specific tỉnh province upper',
      'Trưởng Đoàn đại biểu Quốc hội tỉnh = title prov-na-delegation-head role head of prov-na-delegation title',
      'Đoàn đại biểu Quốc hội tỉnh = organ prov-na-delegation specific tỉnh province title',
    ],
  },
  {
    language: 'vi',
    text: 'Đồng chí Bí thư chi bộ, Tổ trưởng tổ dân phố, Trưởng thôn và Bí thư Đảng uỷ xã.',
    reads: [
      'Bí thư chi bộ = title party-cell-secretary role secretary of party-cell title',
      'chi bộ = organ party-cell specific lower',
      'Tổ trưởng tổ dân phố = title village-chief role division-head of village title',
      'tổ dân phố = organ village specific lower',
      'Trưởng thôn = title role division-head title',
      'Bí thư Đảng uỷ xã = title commune-party-secretary role secretary of commune-party-committee title',
      'Đảng uỷ xã = organ commune-party-committee specific xã title',
    ],
  },
  {
    language: 'vi',
    text: 'Đồng chí Nguyễn Văn Bảy - Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh và đồng chí Lê Văn Sáu (Phó Bí thư Tỉnh uỷ).',
    reads: [
      'Nguyễn Văn Bảy = person nguyen van bay',
      'Bí thư Tỉnh uỷ = title prov-party-secretary role secretary of prov-party-committee title by Nguyễn Văn Bảy',
      'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      'Chủ tịch HĐND tỉnh = title prov-council-chair role chair of prov-peoples-council title by Nguyễn Văn Bảy',
      'HĐND tỉnh = organ prov-peoples-council specific tỉnh province upper',
      'Lê Văn Sáu = person le van sau',
      'Phó Bí thư Tỉnh uỷ = title prov-party-deputy role secretary of prov-party-committee deputy title by Lê Văn Sáu',
      'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
    ],
  },
  {
    language: 'vi',
    text: 'Đồng chí Nguyễn Văn Bảy được bầu giữ chức Bí thư Tỉnh uỷ; đồng chí Lê Văn Sáu thôi giữ chức Chủ tịch UBND tỉnh.',
    reads: [
      'Nguyễn Văn Bảy = person nguyen van bay',
      'Bí thư Tỉnh uỷ = title prov-party-secretary role secretary of prov-party-committee title',
      'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
      'Lê Văn Sáu = person le van sau',
      'Chủ tịch UBND tỉnh = title prov-committee-chair role chair of prov-peoples-committee title',
      'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper',
    ],
  },
  {
    language: 'vi',
    text: 'Viện trưởng Viện kiểm sát nhân dân tỉnh, Chánh án Toà án nhân dân tỉnh, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh.',
    reads: [
      'Viện trưởng Viện kiểm sát nhân dân tỉnh = title procuracy-chief role procurator-chief of prov-procuracy title',
      'Viện kiểm sát nhân dân tỉnh = organ prov-procuracy specific tỉnh province title',
      'Chánh án Toà án nhân dân tỉnh = title court-chief-judge role chief-judge of prov-court title',
      'Toà án nhân dân tỉnh = organ prov-court specific tỉnh province title',
      'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh = title prov-military-commander role commanding-officer of prov-military title',
      'Bộ Chỉ huy Quân sự tỉnh = organ prov-military specific tỉnh province title',
    ],
  },
  {
    language: 'vi',
    text: 'Đại tá Nguyễn Văn Bảy, Giám đốc Công an tỉnh; Thượng tá Lê Văn Sáu, Trưởng Công an phường An Hoà.',
    reads: [
      'Nguyễn Văn Bảy = person nguyen van bay',
      'Giám đốc Công an tỉnh = title prov-police-director role director of prov-police title by Nguyễn Văn Bảy',
      'Công an tỉnh = organ prov-police specific tỉnh province title',
      'Lê Văn Sáu = person le van sau',
      'Trưởng Công an phường An Hoà = title commune-police-chief role head of commune-police place an hoa title by Lê Văn Sáu',
      'Công an phường An Hoà = organ commune-police specific phường place an hoa title',
    ],
  },
  {
    language: 'en',
    text: 'Comrade Nguyen Van Bay, Member of the Party Central Committee, Secretary of the Son Ha Provincial Party Committee, presided.',
    reads: [
      'Nguyen Van Bay = person nguyen van bay',
      'Member of the Party Central Committee = title central-committee-member role member of cpv-central-committee title by Nguyen Van Bay',
      'Party Central Committee = organ cpv-central-committee specific title',
      'Secretary of the Son Ha Provincial Party Committee = title prov-party-secretary role secretary of prov-party-committee place son ha title by Nguyen Van Bay',
      'Son Ha Provincial Party Committee = organ prov-party-committee specific provincial province place son ha title',
    ],
  },
  {
    language: 'en',
    text: "Standing Vice Chairman of the Provincial People's Committee Le Van Sau reported; Acting Director of the Department of Finance Tran Thi Mo replied.",
    reads: [
      "Standing Vice Chairman of the Provincial People's Committee = title prov-committee-standing-vice role chair of prov-peoples-committee standing,deputy male title by Le Van Sau",
      "Provincial People's Committee = organ prov-peoples-committee specific provincial province title",
      'Le Van Sau = person le van sau',
      'Acting Director of the Department of Finance = title dept-director role director of dept-finance acting title by Tran Thi Mo',
      'Department of Finance = organ dept-finance specific title',
      'Tran Thi Mo = person tran thi mo',
    ],
  },
  {
    language: 'en',
    text: 'The Deputy Secretaries of the Provincial Party Committee Nguyen Van Bay, Le Van Sau and Tran Thi Mo attended.',
    reads: [
      'Deputy Secretaries of the Provincial Party Committee = title prov-party-deputy role secretary of prov-party-committee deputy plural title by Nguyen Van Bay + Le Van Sau + Tran Thi Mo',
      'Provincial Party Committee = organ prov-party-committee specific provincial province title',
      'Nguyen Van Bay = person nguyen van bay',
      'Le Van Sau = person le van sau',
      'Tran Thi Mo = person tran thi mo',
    ],
  },
  {
    language: 'en',
    text: "Former Chairwoman of the An Binh District People's Council Pham Thi Tu; Comrade Vu Thi Nam, former District Party Secretary.",
    reads: [
      "Former Chairwoman of the An Binh District People's Council = title dist-council-chair role chair of dist-peoples-council place an binh former female title by Pham Thi Tu",
      "An Binh District People's Council = organ dist-peoples-council specific district place an binh title former",
      'Pham Thi Tu = person pham thi tu',
      'Vu Thi Nam = person vu thi nam',
      'former District Party Secretary = title dist-party-secretary role secretary former lower by Vu Thi Nam',
    ],
  },
  {
    language: 'en',
    text: "The Provincial Party Committee's Office, the Department of Home Affairs, the Provincial Police and the People's Committees of communes and wards.",
    reads: [
      "Provincial Party Committee's Office = organ prov-party-office specific provincial province title",
      "Department of Home Affairs = organ dept-home-affairs specific title after Provincial Party Committee's Office",
      'Provincial Police = organ prov-police specific provincial province title after Department of Home Affairs',
      "People's Committees = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee title plural after Provincial Police",
    ],
  },
  {
    language: 'en',
    text: 'The Minister of Finance, the Prime Minister, the State President and the General Secretary.',
    reads: [
      'Minister of Finance = title minister role minister of ministry-finance title',
      'Finance = organ ministry-finance specific title',
      'Prime Minister = title prime-minister role prime-minister title',
      'State President = title president role president title',
      'General Secretary = title general-secretary role general-secretary title',
    ],
  },
  {
    language: 'en',
    text: "The People's Committee of An Hoa Ward and the Party Committee of Binh Lam Commune; the An Hoa Ward Party Committee.",
    reads: [
      "People's Committee of An Hoa Ward = organ commune-peoples-committee specific ward place an hoa title",
      "Party Committee of Binh Lam Commune = organ commune-party-committee specific commune place binh lam title after People's Committee of An Hoa Ward",
      'An Hoa Ward Party Committee = organ commune-party-committee specific ward place an hoa title after Party Committee of Binh Lam Commune',
    ],
  },
  {
    language: 'en',
    text: "Members of the Provincial Party Standing Committee, heads of the boards and provincial people's committees.",
    reads: [
      'Members of the Provincial Party Standing Committee = title prov-standing-committee-member role member of prov-party-standing-committee plural title',
      'Provincial Party Standing Committee = organ prov-party-standing-committee specific provincial province title',
      "provincial people's committees = organ prov-peoples-committee specific provincial province lower plural",
    ],
  },
  {
    language: 'en',
    text: "Comrade Le Van Sau, Alternate Member of the Party Central Committee, was elected Chairman of the Provincial People's Council.",
    reads: [
      'Le Van Sau = person le van sau',
      'Alternate Member of the Party Central Committee = title central-committee-alternate role member of cpv-central-committee alternate title by Le Van Sau',
      'Party Central Committee = organ cpv-central-committee specific title',
      "Chairman of the Provincial People's Council = title prov-council-chair role chair of prov-peoples-council male title",
      "Provincial People's Council = organ prov-peoples-council specific provincial province title",
    ],
  },
  {
    language: 'en',
    text: "Chairman People's Committee Ward An Hoa and Party Committee Province Son Ha.",
    reads: [
      "Chairman People's Committee Ward An Hoa = title commune-committee-chair role chair of commune-peoples-committee place an hoa male title",
      "People's Committee Ward An Hoa = organ commune-peoples-committee specific ward place an hoa title turned",
      "Party Committee Province Son Ha = organ prov-party-committee specific province province place son ha title after People's Committee Ward An Hoa turned",
    ],
  },
  {
    language: 'en',
    text: 'The standing committee and the Standing Committee of the Provincial Party Committee met Secretary Bay.',
    reads: [
      'standing committee = organ prov-party-standing-committee lower',
      'Standing Committee of the Provincial Party Committee = organ prov-party-standing-committee specific provincial province title after standing committee',
      'Secretary = title role secretary title by Bay',
      'Bay = person bay short',
    ],
  },
  {
    language: 'en',
    text: "CHAIRMAN OF THE PROVINCIAL PEOPLE'S COMMITTEE LE VAN SAU",
    reads: [
      "CHAIRMAN OF THE PROVINCIAL PEOPLE'S COMMITTEE = title prov-committee-chair role chair of prov-peoples-committee male upper by LE VAN SAU",
      "PROVINCIAL PEOPLE'S COMMITTEE = organ prov-peoples-committee specific provincial province upper",
      'LE VAN SAU = person le van sau',
    ],
  },
];

describe('whom a sentence names', () => {
  for (const { language, text, reads } of ROWS)
    it(text, () => deepEqual(namesOf(buildModel(text, knowledge, { language })), reads));
});
