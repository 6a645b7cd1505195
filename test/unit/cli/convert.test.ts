import { equal, match } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partydoc, temporaryFolder } from '../../support/cli';

const TEXT = 'Tỉnh uỷ Sơn Hà họp, thống nhất thực hiện nghiêm túc.\r\n';
const latin = (shown: string): Buffer => Buffer.from(shown, 'latin1');

const files: readonly (readonly [string, string, Buffer])[] = [
  ['UTF-16 LE', 'with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 LE', 'without its mark', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 BE', 'with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['UTF-16 BE', 'without its mark', Buffer.from(TEXT, 'utf16le').swap16()],
  ['TCVN3 (ABC)', 'as bytes', latin('TØnh uû S¬n Hµ häp, thèng nhÊt thùc hiÖn nghiªm tóc.\r\n')],
  ['TCVN3 (ABC)', 'shown in UTF-8', Buffer.from('TØnh uû S¬n Hµ häp, thèng nhÊt thùc hiÖn nghiªm tóc.\r\n')],
  ['VNI', 'as bytes', latin('Tænh uyû Sôn Haø hoïp, thoáng nhaát thöïc hieän nghieâm tuùc.\r\n')],
  ['VNI', 'shown in UTF-8', Buffer.from('Tænh uyû Sôn Haø hoïp, thoáng nhaát thöïc hieän nghieâm tuùc.\r\n')],
  [
    'Windows-1258',
    'as bytes',
    latin(
      'Ti\xD2nh uy\xD2 S\xF5n Ha\xCC ho\xF2p, th\xF4\xECng nh\xE2\xECt th\xFD\xF2c hi\xEA\xF2n nghi\xEAm tu\xECc.\r\n',
    ),
  ],
  ['UTF-8', 'already', Buffer.from(TEXT)],
];

describe('partydoc convert', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  for (const [encoding, how, bytes] of files)
    it(`${encoding} ${how}: the same text in UTF-8, and the file itself as it was`, async () => {
      const file = join(folder.path, 'a.txt');
      writeFileSync(file, bytes);
      const ran = await partydoc(['convert', 'a.txt', '-o', 'b.txt'], { cwd: folder.path });
      equal(ran.status, 0, ran.err);
      equal(readFileSync(join(folder.path, 'b.txt'), 'utf8'), TEXT);
      equal(ran.err.includes(`read as ${encoding} `), true, ran.err);
      equal(Buffer.compare(readFileSync(file), bytes), 0);
    });

  it('prints what it converts where no file is named, also from standard input', async () => {
    const bytes = files[4]?.[2] ?? Buffer.of();
    const ran = await partydoc(['convert', '-'], { cwd: folder.path, stdin: bytes });
    equal(ran.out, TEXT);
    match(ran.err, /TCVN3/);
  });
});
