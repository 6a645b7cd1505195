import { equal, match, ok } from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partydoc, temporaryFolder } from '../../support/cli';

const CLEAN = 'Hội nghị họp ngày 28/02/2025 tại Sơn Hà.\n';

/** “Tỉnh uỷ Sơn Hà họp, thống nhất thực hiện nghiêm túc.”, as Windows-1258 writes it: a letter, then the byte of its tone. */
const WINDOWS =
  'Ti\u00D2nh uy\u00D2 S\u00F5n Ha\u00CC ho\u00F2p, th\u00F4\u00ECng nh\u00E2\u00ECt th\u00FD\u00F2c hi\u00EA\u00F2n nghi\u00EAm tu\u00ECc.\n';

/** Each kind of bad input: what is put there, how it is called, what must be said in each language. */
const cases: {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly en: RegExp;
  readonly vi: RegExp;
}[] = [
  {
    name: 'a path that is not there',
    args: ['check', 'none.txt'],
    en: /no file or folder “none\.txt”/,
    vi: /Không có tệp hoặc thư mục “none\.txt”/,
  },
  {
    name: 'a file as a folder',
    files: { 'a.txt': CLEAN },
    args: ['check', 'a.txt/b'],
    en: /no file or folder/,
    vi: /Không có tệp/,
  },
  {
    name: 'an empty file',
    files: { 'a.txt': '' },
    args: ['check', 'a.txt'],
    en: /“a\.txt” has no text/,
    vi: /“a\.txt” không có chữ nào/,
  },
  {
    name: 'a file of blanks',
    files: { 'a.txt': ' \r\n\t\n' },
    args: ['check', 'a.txt'],
    en: /has no text/,
    vi: /không có chữ nào/,
  },
  {
    name: 'a binary file',
    files: { 'a.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 1]) },
    args: ['check', 'a.txt'],
    en: /binary file.*Word/,
    vi: /tệp nhị phân.*Word/,
  },
  {
    name: 'UTF-16 little endian',
    files: { 'a.txt': Buffer.from(`\uFEFF${CLEAN}`, 'utf16le') },
    args: ['check', 'a.txt'],
    en: /UTF-16 LE.*UTF-8/,
    vi: /UTF-16 LE.*UTF-8/,
  },
  {
    name: 'UTF-16 big endian',
    files: { 'a.txt': Buffer.from(`\uFEFF${CLEAN}`, 'utf16le').swap16() },
    args: ['check', 'a.txt'],
    en: /UTF-16 BE/,
    vi: /UTF-16 BE/,
  },
  {
    name: 'an old encoding',
    files: { 'a.txt': Buffer.from([72, 0xf4, 0xec, 0x69, 32, 0xe5]) },
    args: ['check', 'a.txt'],
    en: /not UTF-8.*Windows-1258/,
    vi: /không phải UTF-8.*Windows-1258/,
  },
  {
    name: 'UTF-16 little endian without a byte order mark',
    files: { 'a.txt': Buffer.from(CLEAN, 'utf16le') },
    args: ['check', 'a.txt'],
    en: /UTF-16 LE.*partydoc convert “a\.txt”/,
    vi: /UTF-16 LE.*partydoc convert “a\.txt”/,
  },
  {
    name: 'UTF-16 big endian without a byte order mark',
    files: { 'a.txt': Buffer.from(CLEAN, 'utf16le').swap16() },
    args: ['check', 'a.txt'],
    en: /UTF-16 BE/,
    vi: /UTF-16 BE/,
  },
  {
    name: 'Windows-1258',
    files: { 'a.txt': Buffer.from(WINDOWS, 'latin1') },
    args: ['check', 'a.txt'],
    en: /encoded as Windows-1258; convert/,
    vi: /bảng mã Windows-1258; hãy chuyển/,
  },
  {
    name: 'TCVN3',
    files: { 'a.txt': Buffer.from('TØnh uû S¬n Hµ häp, thèng nhÊt thùc hiÖn nghiªm tóc.\n', 'latin1') },
    args: ['check', 'a.txt'],
    en: /encoded as TCVN3.*convert/,
    vi: /bảng mã TCVN3.*chuyển/,
  },
  {
    name: 'VNI',
    files: {
      'a.txt': Buffer.from('Tænh uyû Sôn Haø hoïp, thoáng nhaát thöïc hieän nghieâm tuùc.\n', 'latin1'),
    },
    args: ['check', 'a.txt'],
    en: /encoded as VNI.*convert/,
    vi: /bảng mã VNI.*chuyển/,
  },
  {
    name: 'French in an old encoding',
    files: {
      'a.txt': Buffer.from(
        'Le président a été reçu à l’hôtel où il était né, déjà âgé.\n'.replace(/’/g, "'"),
        'latin1',
      ),
    },
    args: ['check', 'a.txt'],
    en: /is not UTF-8 \(perhaps/,
    vi: /không phải UTF-8 \(có thể/,
  },
  {
    name: 'a conversion of what has no certain encoding',
    files: { 'a.txt': Buffer.from([72, 0xf4, 0xec, 0x69, 32, 0xe5]) },
    args: ['convert', 'a.txt', '-o', 'b.txt'],
    en: /not certain how “a\.txt” is encoded/,
    vi: /Chưa xác định được chắc chắn bảng mã của “a\.txt”/,
  },
  {
    name: 'a conversion into a file that is there',
    files: { 'a.txt': CLEAN, 'b.txt': CLEAN },
    args: ['convert', 'a.txt', '-o', 'b.txt'],
    en: /“b\.txt” is there already/,
    vi: /Đã có “b\.txt”/,
  },
  {
    name: 'a conversion of a folder',
    files: { 'sub/a.txt': CLEAN },
    args: ['convert', 'sub', '-o', 'b.txt'],
    en: /“sub” is a folder/,
    vi: /“sub” là thư mục/,
  },
  {
    name: 'a conversion into a folder that is not there',
    files: { 'a.txt': CLEAN },
    args: ['convert', 'a.txt', '-o', 'none/b.txt'],
    en: /“none\/b\.txt” could not be written/,
    vi: /Không ghi được “none\/b\.txt”/,
  },
  {
    name: 'a folder without drafts',
    files: { 'sub/a.doc': 'x' },
    args: ['check', 'sub'],
    en: /folder “sub” has no/,
    vi: /Thư mục “sub” không có/,
  },
  {
    name: 'an empty standard input',
    args: ['check', '-'],
    stdin: '',
    en: /“-” has no text/,
    vi: /“-” không có chữ/,
  },
  {
    name: 'broken settings',
    files: { 'a.txt': CLEAN, '.partydoc.yaml': 'place: [Sơn Hà\n' },
    args: ['check', 'a.txt'],
    en: /“a\.txt” was not checked because its settings/,
    vi: /“a\.txt” chưa được soát vì tệp thiết lập/,
  },
  {
    name: 'settings that explode',
    files: { 'a.txt': CLEAN, '.partydoc.yaml': bomb() },
    args: ['check', 'a.txt'],
    en: /was not checked/,
    vi: /chưa được soát/,
  },
  {
    name: 'no settings file',
    files: { 'a.txt': CLEAN },
    args: ['check', '--config', 'none.yaml', 'a.txt'],
    en: /settings file “none\.yaml” cannot be read/,
    vi: /Không đọc được tệp thiết lập “none\.yaml”/,
  },
  {
    name: 'an unknown option',
    args: ['check', '--colour', 'a.txt'],
    en: /no option “--colour”/,
    vi: /Không có tuỳ chọn “--colour”/,
  },
  {
    name: 'an unknown command',
    args: ['chek', 'a.txt'],
    en: /no command “chek”. Was “check” meant\?\n.*: partydoc --help/,
    vi: /Không có lệnh “chek”. Có phải là “check”\?\n.*: partydoc --help/,
  },
  {
    name: 'a misspelt option',
    args: ['check', '--formt', 'json', 'a.txt'],
    en: /no option “--formt”. Was “--format” meant\?/,
    vi: /Không có tuỳ chọn “--formt”. Có phải là “--format”\?/,
  },
  {
    name: 'an unknown rule',
    args: ['rules', 'list/wrong-some'],
    en: /no rule “list\/wrong-some”; was “list\/wrong-sum” meant\?/,
    vi: /Không có quy tắc “list\/wrong-some”; có phải là “list\/wrong-sum”\?/,
  },
  {
    name: 'a wrong format',
    args: ['check', '--format', 'xml', 'a.txt'],
    en: /“xml” is not a valid value for “--format <format>”; it takes: pretty, json, .*\n.*partydoc check --help/,
    vi: /“xml” không phải giá trị hợp lệ cho “--format <format>”; chọn một trong: pretty, json, .*\n.*partydoc check --help/,
  },
  {
    name: 'a wrong date',
    args: ['check', '--date', '2025-02-30', 'a.txt'],
    en: /“2025-02-30” is not a valid value for “--date <YYYY-MM-DD>”\./,
    vi: /“2025-02-30” không phải giá trị hợp lệ cho “--date <YYYY-MM-DD>”\./,
  },
  {
    name: 'a wrong level',
    args: ['check', '--severity', 'loud', 'a.txt'],
    en: /“loud” is not a valid value for “--severity/,
    vi: /“loud” không phải giá trị hợp lệ cho “--severity/,
  },
  {
    name: 'an option without its value',
    args: ['check', 'a.txt', '--format'],
    en: /“--format.*needs a value/,
    vi: /“--format.*cần một giá trị/,
  },
  {
    name: 'no path',
    args: ['check'],
    en: /“path” is missing.\n.*partydoc check --help/,
    vi: /Thiếu “path”.\n.*partydoc check --help/,
  },
  {
    name: 'a model of a folder',
    files: { 'sub/a.txt': CLEAN },
    args: ['model', 'sub'],
    en: /“sub” is a folder/,
    vi: /“sub” là thư mục/,
  },
  { name: 'a model of nothing', args: ['model', 'none.txt'], en: /no file or folder/, vi: /Không có tệp/ },
  {
    name: 'a model of a binary standard input',
    args: ['model', '-'],
    stdin: new Uint8Array([80, 75, 3, 4, 0, 0, 1]),
    en: /binary file/,
    vi: /tệp nhị phân/,
  },
  {
    name: 'an export of an empty standard input',
    args: ['export', '-', '-o', 'a.docx'],
    stdin: '',
    en: /“-” has no text/,
    vi: /“-” không có chữ nào/,
  },
  {
    name: 'an export of a folder',
    files: { 'sub/a.txt': CLEAN },
    args: ['export', 'sub', '-o', 'a.docx'],
    en: /“sub” is a folder/,
    vi: /“sub” là thư mục/,
  },
  {
    name: 'an import of a Word file that is not there',
    args: ['import', 'none.docx'],
    en: /no file or folder “none\.docx”/,
    vi: /Không có tệp hoặc thư mục “none\.docx”/,
  },
  {
    name: 'an import of a file that is not there, nor named as one of Word',
    args: ['import', 'none'],
    en: /no file or folder “none”/,
    vi: /Không có tệp hoặc thư mục “none”/,
  },
  {
    name: 'indexes that are not there',
    args: ['merge', 'none.json'],
    en: /no file or folder “none\.json”/,
    vi: /Không có tệp hoặc thư mục “none\.json”/,
  },
  {
    name: 'a folder of indexes instead of the indexes',
    files: { 'a/a.json': '{}' },
    args: ['merge', 'a'],
    en: /“a” is a folder/,
    vi: /“a” là thư mục/,
  },
  {
    name: 'a draft without a command',
    files: { 'a.txt': CLEAN },
    args: ['a.txt'],
    en: /“a\.txt” is a file or folder, not a command; to check it, type: partydoc check “a\.txt”/,
    vi: /“a\.txt” là tệp hoặc thư mục, không phải lệnh; để soát, gõ: partydoc check “a\.txt”/,
  },
  {
    name: 'help for a command that there is not',
    args: ['help', 'chek'],
    en: /no command “chek”/,
    vi: /Không có lệnh “chek”/,
  },
  {
    name: 'an import of a draft',
    files: { 'a.vbd': CLEAN },
    args: ['import', 'a.vbd'],
    en: /“a\.vbd” is no Word file: partydoc import reads \.docx files/,
    vi: /“a\.vbd” không phải tệp Word: lệnh partydoc import chỉ đọc tệp \.docx/,
  },
  {
    name: 'a conversion of an empty file',
    files: { 'a.txt': '' },
    args: ['convert', 'a.txt'],
    en: /“a\.txt” has no text/,
    vi: /“a\.txt” không có chữ nào/,
  },
  {
    name: 'a conversion of a file that is not there',
    args: ['convert', 'none.txt'],
    en: /no file or folder “none\.txt”/,
    vi: /Không có tệp hoặc thư mục “none\.txt”/,
  },
  {
    name: 'more threads than there can be',
    args: ['check', '--jobs', '0', 'a.txt'],
    en: /--jobs/,
    vi: /--jobs/,
  },
  {
    name: 'a catalogue of a path that is not there',
    args: ['catalogue', 'none'],
    en: /no file or folder “none”/,
    vi: /Không có tệp hoặc thư mục “none”/,
  },
  {
    name: 'a catalogue of a binary file',
    files: { 'a.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 1]) },
    args: ['catalogue', 'a.txt'],
    en: /binary file/,
    vi: /tệp nhị phân/,
  },
  {
    name: 'known findings to be kept where there is no folder',
    files: { 'a.txt': CLEAN },
    args: ['check', '--write-baseline', 'none/known.json', 'a.txt'],
    en: /“none\/known\.json” could not be written/,
    vi: /Không ghi được “none\/known\.json”/,
  },
];

/** A device that gives bytes without end; Windows has none. */
const ENDLESS = '/dev/zero';
if (existsSync(ENDLESS))
  cases.push(
    {
      name: 'a device without end',
      args: ['check', ENDLESS],
      en: /“\/dev\/zero” is larger than 200 MB/,
      vi: /“\/dev\/zero” lớn quá 200 MB/,
    },
    {
      name: 'a conversion of a device without end',
      args: ['convert', ENDLESS],
      en: /is larger than 200 MB/,
      vi: /lớn quá 200 MB/,
    },
  );

const noSettings: readonly (readonly string[])[] = [
  ['check', 'a.txt'],
  ['model', 'a.txt'],
  ['catalogue', 'a.txt'],
  ['export', '-o', 'a.docx', 'a.txt'],
  ['index', 'a.txt'],
];

/** Nine times nine times … nine: a few lines that would fill the memory. */
function bomb(): string {
  const names = 'abcdefghi'.split('');
  return names
    .map(
      (name, i) =>
        `${name}: &${name} [${Array<string>(9)
          .fill(i === 0 ? 'x' : `*${names[i - 1] ?? ''}`)
          .join(', ')}]\n`,
    )
    .join('');
}

const settingsMissing: typeof cases = noSettings.map(([command = '', ...args]) => ({
  name: `settings for “${command}” that are not there`,
  files: { 'a.txt': CLEAN },
  args: [command, '--config', 'none.yaml', ...args],
  en: /settings file “none\.yaml” cannot be read/,
  vi: /Không đọc được tệp thiết lập “none\.yaml”/,
}));

describe('bad input on the command line', () => {
  for (const { name, files, args, stdin, en, vi } of [...cases, ...settingsMissing]) {
    it(`${name}: a clear message in both languages and status 2`, async () => {
      const folder = temporaryFolder();
      try {
        for (const [path, content] of Object.entries(files ?? {})) {
          mkdirSync(join(folder.path, path, '..'), { recursive: true });
          writeFileSync(join(folder.path, path), content);
        }
        for (const [locale, expected] of [
          ['en_US.UTF-8', en],
          ['vi_VN.UTF-8', vi],
        ] as const) {
          const ran = await partydoc(args, {
            cwd: folder.path,
            env: { LANG: locale },
            ...(stdin === undefined ? {} : { stdin }),
          });
          equal(ran.status, 2, ran.out + ran.err);
          match(ran.err, expected);
          ok(!/\bat .+:\d+:\d+/.test(ran.err), 'a stack trace');
        }
      } finally {
        folder.remove();
      }
    });
  }

  it('without a command: the help, and status 2', async () => {
    const ran = await partydoc([], { cwd: '/' });
    equal(ran.status, 2);
    match(ran.err, /Usage: partydoc/);
  });

  it('help in the person’s language, status 0', async () => {
    const vi = await partydoc(['check', '--help'], { cwd: '/', env: { LC_ALL: 'vi_VN' } });
    equal(vi.status, 0);
    match(vi.out, /Cách dùng: partydoc check/);
    const en = await partydoc(['--help', '--lang', 'en'], { cwd: '/', env: { LC_ALL: 'vi_VN' } });
    match(en.out, /Usage: partydoc/);
  });

  it('a file of 5 MB is checked like any other', async function () {
    this.timeout(60_000);
    const folder = temporaryFolder();
    try {
      const paragraph = `Ngày 28/02/2025, Tỉnh uỷ Sơn Hà họp, nghe báo cáo (1) sản xuất; (2) đời sống.\n`;
      writeFileSync(
        join(folder.path, 'big.txt'),
        paragraph.repeat(Math.ceil(5_000_000 / Buffer.byteLength(paragraph))),
      );
      const ran = await partydoc(['check', '--format', 'json', 'big.txt'], { cwd: folder.path });
      equal(ran.status, 0, ran.err);
    } finally {
      folder.remove();
    }
  });
});
