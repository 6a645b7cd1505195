import { deepEqual, equal } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { Lexicon } from '../../../server/src/recognise/title/lexicon';
import { organAt } from '../../../server/src/recognise/title/organs';
import { isNearSyllable, isSyllable, Tokens } from '../../../server/src/recognise/title/syllables';
import { knowledge } from '../../support/check';
import { marksOf } from '../../support/more-readings';
import { namesOf } from '../../support/readings';

/** A lexicon is kept once it was made: these tests make theirs, so that they see how names become what is looked for. */
function testOrgans(language: Language, names: Readonly<Record<string, string>>): void {
  const lexicon = new Lexicon(knowledge, language);
  const read = Object.keys(names).map((name) => {
    const tokens = new Tokens(name, lexicon);
    const organ = organAt(tokens, 0);
    const marks = organ && [
      organ.forms.some(({ bare }) => bare) && 'bare',
      organ.forms.some(({ abbreviation }) => abbreviation) && 'abbreviation',
      organ.forms.some(({ loose }) => loose) && 'loose',
      organ.turned && 'turned',
      organ.place && `place ${organ.place.key}`,
      tokens.end(organ.to - 1) < name.length && `: ${name.slice(0, tokens.end(organ.to - 1))}`,
    ];
    const ids = organ?.forms.map((form) => form.organ.id).join('|') ?? '';
    return [name, [ids, ...(marks ?? [])].filter(Boolean).join(' ')];
  });
  deepEqual(Object.fromEntries(read), names);
}

describe('the names of organs in the tables', () => {
  it('are found in Vietnamese in full, with parts abbreviated, and without the word for the level', () =>
    testOrgans('vi', {
      'Bộ Lao động - Thương binh và Xã hội': 'ministry-labour',
      'Sở Lao động – Thương binh và Xã hội': 'dept-labour',
      'Sở Lao động Thương binh và Xã hội': 'dept-labour',
      'Sở Lao động, Thương binh và Xã hội': '',

      'Uỷ ban nhân dân tỉnh': 'prov-peoples-committee',
      'UBND tỉnh': 'prov-peoples-committee',
      'Uỷ ban nhân dân': 'prov-peoples-committee|dist-peoples-committee|commune-peoples-committee bare',
      UBND: 'prov-peoples-committee|dist-peoples-committee|commune-peoples-committee bare',
      'UBMTTQ Việt Nam tỉnh': 'prov-vff',
      'Uỷ ban MTTQ Việt Nam tỉnh': 'prov-vff',
      'HĐND tỉnh': 'prov-peoples-council',
      'Tỉnh uỷ': 'prov-party-committee',
      'Thành uỷ': 'prov-party-committee|dist-party-committee',
      'Huyện uỷ An Bình': 'dist-party-committee place an binh',
      'Đảng uỷ': 'commune-party-committee bare',
      'ĐU xã': 'commune-party-committee',
      'Ban Thường vụ Tỉnh uỷ': 'prov-party-standing-committee',
      'BTV Tỉnh uỷ': 'prov-party-standing-committee',
      BTV: 'prov-party-standing-committee|dist-party-standing-committee bare',
      'Ban Thường vụ': 'prov-party-standing-committee|dist-party-standing-committee bare',
      'BCH Đảng bộ tỉnh': 'prov-party-committee',
      'Trung ương': '',
      TW: '',
      'Ban Tổ chức TW': 'cpv-central-organisation',
      'Ban Tổ chức Trung ương': 'cpv-central-organisation',
      'Văn phòng TW Đảng': 'cpv-central-office',
      'Quốc hội': 'national-assembly',
      QH: '',
      'Chính phủ': 'government',
      Đảng: '',
      'Sở Văn hoá, Thể thao và Du lịch': 'dept-culture-sports-tourism',
      'Sở VHTTDL': 'dept-culture-sports-tourism abbreviation',
      'Sở Văn hoá Thể thao và Du lịch': 'dept-culture-sports-tourism',
      'Sở NN&MT': 'dept-agriculture-environment',
      'Sở Nông nghiệp & Môi trường': 'dept-agriculture-environment',
      'Sở KH&CN': 'dept-science-technology',
      'Đoàn ĐBQH và HĐND tỉnh': 'prov-na-delegation abbreviation : Đoàn ĐBQH',
      'Đoàn đại biểu Quốc hội tỉnh': 'prov-na-delegation',
      'Toà án nhân dân tỉnh': 'prov-court',
      'TAND tỉnh': 'prov-court',
      'VKSND tỉnh': 'prov-procuracy',
      'Bộ Chỉ huy Quân sự tỉnh': 'prov-military',
      'Bộ CHQS tỉnh': 'prov-military',
      'Hội Liên hiệp Phụ nữ tỉnh': 'prov-womens-union',
      'Hội LHPN tỉnh': 'prov-womens-union',
      'Hội Nông dân': 'prov-farmers bare',
      'Liên đoàn Lao động tỉnh': 'prov-labour-federation',
      'LĐLĐ tỉnh': 'prov-labour-federation',
      ThU: 'dist-party-committee bare abbreviation',
      thu: '',
      TTg: '',
      'Văn phòng': 'prov-party-office|dist-party-office bare',
      VP: 'prov-party-office|dist-party-office bare',
      'Ban Chỉ đạo': '',
      'chi bộ': 'party-cell',
      'tổ dân phố': 'village',
      'Tỉnh uỷ Sơn La': 'prov-party-committee place son la',
      'UBND Sơn La': 'prov-peoples-committee place son la',
      'Báo Nhân dân': '',
      'Đài Truyền hình Việt Nam': '',
    }));

  it('are found in English in the word orders of translators', () =>
    testOrgans('en', {
      'Military Command Province Son Ha': 'prov-military turned place son ha',
      "People's Court Province Son Ha": 'prov-court turned place son ha',
      'Propaganda Department of the Provincial Party Committee': 'prov-party-propaganda',
      'PCC Organisation Commission': 'cpv-central-organisation',
      'Party Central Committee Organisation Commission': 'cpv-central-organisation',
      'Secretariat Party Central Committee': 'cpv-secretariat turned',
      'Office Party Central Committee': 'cpv-central-office turned',
      'Internal Affairs Department of the Provincial Party Committee': 'prov-party-internal-affairs',
      'Inspection Committee of Provincial Party Committee': 'prov-party-inspection',

      "Provincial People's Committee": 'prov-peoples-committee',
      "People's Committee of the Province": 'prov-peoples-committee',
      "People's Committee": 'prov-peoples-committee|dist-peoples-committee|commune-peoples-committee bare',
      "People's Committee Province":
        "prov-peoples-committee|dist-peoples-committee|commune-peoples-committee bare : People's Committee",
      "People's Committee Ward An Hoa": 'commune-peoples-committee turned place an hoa',
      "An Hoa Ward People's Committee": 'commune-peoples-committee place an hoa',
      "Son La Provincial People's Committee": 'prov-peoples-committee place son la',
      "Son La People's Committee": 'prov-peoples-committee place son la',
      'Standing Committee of the Provincial Party Committee': 'prov-party-standing-committee',
      "Provincial Party Committee's Standing Committee": 'prov-party-standing-committee',
      'Standing Committee Provincial Party Committee': 'prov-party-standing-committee turned',
      'Provincial Party Standing Committee': 'prov-party-standing-committee',
      'Standing Committee': 'prov-party-standing-committee bare',
      'Organisation Commission of the Provincial Party Committee': 'prov-party-organisation-board',
      'Organization Board of the Provincial Party Committee': 'prov-party-organisation-board',
      "Provincial Party Committee's Organisation Department": 'prov-party-organisation-board',
      'Provincial Organisation Commission': 'prov-party-organisation-board',
      'Organisation Commission Provincial Party Committee': 'prov-party-organisation-board turned',
      'Organisation Commission of the Party Committee of the Province': 'prov-party-organisation-board',
      'Organisation Division': '',
      'Department of Finance': 'dept-finance',
      'Finance Department': 'dept-finance bare',
      'Provincial Department of Finance': 'dept-finance',
      'Provincial Finance Department': 'dept-finance',
      'Finance Department of the Province': 'dept-finance',
      'Finance Department Province Son Ha': 'dept-finance turned place son ha',
      'Department of Finance Province Son Ha': 'dept-finance turned place son ha',
      'Department of Finance of Son Ha Province': 'dept-finance place son ha',
      'Ministry of Finance': 'ministry-finance',
      'Finance Ministry': 'ministry-finance bare',
      'Ministry of Culture, Sports and Tourism': 'ministry-culture-sports-tourism',
      'Ministry of Culture Sports and Tourism': 'ministry-culture-sports-tourism',
      'Ministry of Labour, War Invalids and Social Affairs': 'ministry-labour',
      'Party Central Committee': 'cpv-central-committee',
      'Central Committee': 'cpv-central-committee',
      PCC: 'cpv-central-committee',
      'CPV Central Committee': 'cpv-central-committee',
      'National Assembly': 'national-assembly',
      NA: 'national-assembly',
      'NA Party Committee': 'party-na',
      'Vietnam Fatherland Front': 'vff-central',
      VFF: 'vff-central',
      Politburo: 'cpv-politburo',
      Secretariat: 'cpv-secretariat',
      Government: '',
      Party: '',
      'Commune Party Committee': 'commune-party-committee',
      'Office of the Commune Party Committee': 'commune-party-office',
      "Commune Party Committee's Office": 'commune-party-office',
      'Party Cell': 'party-cell',
      'Executive Committee of the Provincial Party Organisation': 'prov-party-committee',
      'Executive Committee of the Party Organisation of the Province': 'prov-party-committee',
      'Provincial Military Command': 'prov-military',
      'Military Command of the Province': 'prov-military',
      'Military Command': 'prov-military|dist-military-old|commune-military bare',
      'Standing Committee of the District Party Committee': 'dist-party-standing-committee',
      'Standing Committee of the Commune Party Committee': 'commune-party-standing-committee',
      'Standing Board': 'prov-party-standing-committee loose',
      'Provincial Police': 'prov-police',
      'Police of the Province': 'prov-police',
      'Ward Police': 'commune-police',
      'Department of Home Affairs & Labour': 'dept-home-affairs : Department of Home Affairs',
      "Supreme People's Court": 'supreme-court',
      "Provincial People's Court": 'prov-court',
      "People's Court of the Province": 'prov-court',
    }));
});

/** … and what is made of the other tables: titles, roles, modifiers, forms of address, family names, cues, wrong names. */
function testWords(
  language: Language,
  texts: readonly (readonly [text: string, reads: readonly string[]])[],
): void {
  const anew = { ...knowledge };
  for (const [text, reads] of texts) {
    const model = buildModel(text, anew, { language });
    deepEqual([...namesOf(model), ...marksOf(model)], reads, text);
  }
}

describe('the words of the tables', () => {
  it('are found in Vietnamese', () =>
    testWords('vi', [
      [
        'Đồng chí Nguyễn Văn Bảy, UVTW, Bí thư Tỉnh uỷ; TUV Lê Văn Sáu; ông Trần Văn Tư, nguyên Phó Chủ tịch Thường trực UBND tỉnh; Đại tá Vũ Văn Năm, Bộ trưởng Tài chính; TBT; BTTU và BT; Thường trực Ban Bí thư được bổ nhiệm.',
        [
          'Nguyễn Văn Bảy = person nguyen van bay',
          'UVTW = title central-committee-member upper by Nguyễn Văn Bảy',
          'Bí thư Tỉnh uỷ = title prov-party-secretary role secretary of prov-party-committee title by Nguyễn Văn Bảy',
          'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
          'TUV = title prov-committee-member upper by Lê Văn Sáu',
          'Lê Văn Sáu = person le van sau',
          'Trần Văn Tư = person tran van tu male (ông)',
          'nguyên Phó Chủ tịch Thường trực UBND tỉnh = title prov-committee-standing-vice role chair of prov-peoples-committee former,deputy,standing lower by Trần Văn Tư',
          'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper former',
          'Vũ Văn Năm = person vu van nam',
          'Bộ trưởng Tài chính = title minister role minister of ministry-finance title by Vũ Văn Năm',
          'Tài chính = organ ministry-finance specific title',
          'TBT = title general-secretary upper',
          'BTTU = title upper',
          'Thường trực Ban Bí thư = title standing-secretariat-member role secretary title',
          'Đồng chí Nguyễn Văn Bảy, UVTW, Bí thư Tỉnh uỷ; TUV Lê Văn Sáu; ông Trần Văn Tư, nguyên Phó Chủ tịch Thường trực UBND tỉnh; Đại tá Vũ Văn Năm, Bộ trưởng Tài chính; TBT; BTTU và BT; Thường trực Ban Bí thư được bổ nhiệm = sentence former appointment',
          'UBND = abbreviation common',
          'tone marks as of now: Tỉnh uỷ',
        ],
      ],
      [
        'Lương Văn Nông thôi giữ chức Chủ tịch nước; bí thư xã; Ban Nội vụ Tỉnh uỷ; tỉnh Cà Mau; TM. Chủ tịch UBND tỉnh. Ban Kinh tế – Ngân sách; Ban Kinh tế - Ngân sách; Ban Kinh tế Ngân sách.',
        [
          'Chủ tịch nước = title president role chair title',
          'Tỉnh uỷ = organ prov-party-committee specific tỉnh uỷ province title',
          'Chủ tịch UBND tỉnh = title prov-committee-chair role chair of prov-peoples-committee title',
          'UBND tỉnh = organ prov-peoples-committee specific tỉnh province upper',
          'Ban Kinh tế – Ngân sách = organ prov-council-board title',
          'Ban Kinh tế - Ngân sách = organ prov-council-board title after Ban Kinh tế – Ngân sách',
          'Ban Kinh tế Ngân sách = organ prov-council-board title after Ban Kinh tế - Ngân sách',
          'Lương Văn Nông thôi giữ chức Chủ tịch nước; bí thư xã; Ban Nội vụ Tỉnh uỷ; tỉnh Cà Mau; TM. Chủ tịch UBND tỉnh = sentence appointment',
          'bí thư xã = for Bí thư Đảng uỷ xã uncertain',
          'Ban Nội vụ Tỉnh uỷ = for Ban Nội chính Tỉnh uỷ',
          'tỉnh Cà Mau = province (tỉnh)',
          'UBND = abbreviation common',
          'tone marks as of now: Tỉnh uỷ',
        ],
      ],
    ]));
  it('are found in English', () =>
    testWords('en', [
      [
        'Comrade Nguyen Van Bay, Deputy Secretary of the Party Central Committee Office; Mr. Le Van Sau, former Minister of Finance; Chairman of the National Assembly; Members of the Politburo were elected; People Committee; Duong Van Nam, Prime Minister; Doan Thi Mo, the State President; Dao Van Sau, Chief of the Office.',
        [
          'Nguyen Van Bay = person nguyen van bay',
          'Deputy Secretary of the Party Central Committee Office = title role secretary of cpv-central-office deputy title by Nguyen Van Bay',
          'Party Central Committee Office = organ cpv-central-office specific title',
          'Le Van Sau = person le van sau male (Mr)',
          'former Minister of Finance = title minister role minister of ministry-finance former lower by Le Van Sau',
          'Finance = organ ministry-finance specific title former',
          'Chairman of the National Assembly = title na-chair role chair of national-assembly male title',
          'National Assembly = organ national-assembly specific title',
          'Members of the Politburo = title politburo-member role member of cpv-politburo plural title',
          'Politburo = organ cpv-politburo specific title',
          'People Committee = organ prov-peoples-committee|dist-peoples-committee|commune-peoples-committee title',
          'Duong Van Nam = person duong van nam',
          'Prime Minister = title prime-minister role prime-minister title by Duong Van Nam',
          'Doan Thi Mo = person doan thi mo',
          'State President = title president role president title by Doan Thi Mo',
          'Dao Van Sau = person dao van sau',
          'Chief of the Office = title role chief title by Dao Van Sau',
          'Comrade Nguyen Van Bay, Deputy Secretary of the Party Central Committee Office; Mr. Le Van Sau, former Minister of Finance; Chairman of the National Assembly; Members of the Politburo were elected; People Committee; Duong Van Nam, Prime Minister; Doan Thi Mo, the State President; Dao Van Sau, Chief of the Office = sentence former appointment',
          "People Committee = for People's Committee",
        ],
      ],
      [
        'Provincial Party Secretary Doan Van Nam; the First Secretary of the Youth Union; Ethnic Minorities; the Deputies of the National Assembly; Minister of Home Affairs Dang Thi Mo. The Ministries of Finance and Home Affairs; the Provincial Party Committees.',
        [
          'Provincial Party Secretary = title prov-party-secretary role secretary title by Doan Van Nam',
          'Doan Van Nam = person doan van nam',
          'First Secretary of the Youth Union = title hcyu-first-secretary role secretary of hcyu standing title',
          'Youth Union = organ hcyu specific title',
          'National Assembly = organ national-assembly specific title',
          'Minister of Home Affairs = title minister role minister of ministry-home-affairs title by Dang Thi Mo',
          'Home Affairs = organ ministry-home-affairs specific title',
          'Dang Thi Mo = person dang thi mo',
          'Ministries of Finance = organ ministry-finance specific title plural',
          'Provincial Party Committees = organ prov-party-committee specific provincial province title plural',
        ],
      ],
    ]));
});

describe('a syllable', () => {
  const SYLLABLES = [
    'Nguyễn',
    'Bảy',
    'nghiêng',
    'Quyết',
    'Y',
    "K'",
    'A',
    "H'Yim",
    'Giàng',
    'Khuyên',
    'Đắk',
    "K'Mák",
  ];
  const OTHERS = ['Namm', 'Street', 'Kđoh', 'Company', 'Thuyềnn', 'Nghiêngg', 'Sở2', 'Ww', '12', "H'Street"];

  it('is told by its letters', () => {
    for (const word of SYLLABLES) equal(isSyllable(word), true, word);
    for (const word of OTHERS) equal(isSyllable(word), false, word);
  });

  it('may have a letter too many', () => {
    for (const word of ['Namm', 'Thuyềnn', 'Nguyễnn']) equal(isNearSyllable(word), true, word);
    for (const word of ['Bảy', 'Company', 'Ab', 'Nghiêngg', 'B2y']) equal(isNearSyllable(word), false, word);
  });
});

describe('a word that organs begin with', () => {
  const { list } = new Tokens('trung mặt công Trung TW Bộ tỉnh cơ', new Lexicon(knowledge, 'vi'));
  const known = list.map(({ raw, organs }) => organs && raw);

  it('knows what must follow, in small letters too: most of them begin none', () =>
    deepEqual(known, ['trung', 'mặt', 'công', 'Trung', undefined, 'Bộ', undefined, 'cơ']));
});
