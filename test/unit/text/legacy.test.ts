import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { legacyTables } from '../../../server/src/knowledge/legacy';
import {
  convertLegacy,
  detectLegacy,
  isSyllable,
  type LegacyTable,
  legacyWords,
} from '../../../server/src/text/legacy';

const tables = legacyTables();
const [tcvn3, vni] = tables as [LegacyTable, LegacyTable];

/** A text as a machine without the font shows it; letters that the encoding lacks become its small ones. */
function encode(text: string, { letters }: LegacyTable): string {
  const signs = new Map([...letters].map(([sign, letter]) => [letter, sign]));
  return Array.from(text, (letter) => signs.get(letter) ?? signs.get(letter.toLowerCase()) ?? letter).join(
    '',
  );
}

const TEXT =
  'Tỉnh uỷ Sơn Hà yêu cầu các cấp uỷ, tổ chức đảng nghiêm túc thực hiện; định kỳ hằng quý báo cáo kết quả qua Văn phòng.';
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const ALPHABET = [
  'đ',
  ...Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
];

describe('encodings from before Unicode', () => {
  for (const table of tables) {
    it(`${table.name} has every letter once, in both cases where it tells them apart`, () => {
      const has = new Set(table.letters.values());
      const wanted = ALPHABET.filter((letter) => !/[a-z]/.test(letter));
      for (const letter of wanted) ok(has.has(letter), letter);
      equal(has.size, table.letters.size, 'one letter by two codes');
      const capitals = table.id === 'vni' ? wanted : Array.from('ăâêôơưđ');
      for (const letter of capitals) ok(has.has(letter.toUpperCase()), letter.toUpperCase());
      equal(table.letters.size, wanted.length + capitals.length);
    });

    it(`${table.name}: a text that is written in it reads as it was`, () => {
      equal(convertLegacy(encode(TEXT, table), table), TEXT);
      equal(detectLegacy(encode(TEXT, table), tables)?.id, table.id);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...ALPHABET, 'b', 'ng', ' ', ', ', '\r\n')), (parts) => {
          // A mark of VNI may stand after a letter that does not take it; a space keeps random letters apart.
          const text = parts.join(table.id === 'vni' ? ' ' : '');
          equal(convertLegacy(encode(text, table), table), text);
        }),
      );
    });

    it(`${table.name}: capitals of a font of capitals are capitals`, () => {
      const text = 'ĐẢNG CỘNG SẢN VIỆT NAM\nĐảng bộ tỉnh Sơn Hà, số 5';
      equal(convertLegacy(encode(text, table), table), text);
    });
  }

  it('knows the sample that everybody has seen', () => {
    const shown = '§¶ng Céng s¶n ViÖt Nam';
    equal(detectLegacy(shown, tables)?.id, 'tcvn3');
    equal(convertLegacy(shown, tcvn3), 'Đảng Cộng sản Việt Nam');
    equal(convertLegacy('Ñaûng Coäng saûn Vieät Nam', vni), 'Đảng Cộng sản Việt Nam');
  });

  const ordinary: readonly string[] = [
    TEXT,
    TEXT.normalize('NFD'),
    'Hà Giang, Thái Nguyên, Hoà Bình: các xã Tân Thành, Bình Lâm, Sơn Hà có hai trường.',
    'À la fin de l’été, le déjà-vu du café : « où êtes-vous né ? » Noël, naïf, maïs, août, goût, aîné, cœur, ça et là.',
    'Le président de la République française a été reçu à Hà Nội ; la délégation a visité la cathédrale où l’évêque prêche.',
    'Die Größe der Tür überrascht; schöne Grüße aus Köln, für Übungen müssen wir früher öffnen. Straße, weiß, heiß.',
    'A situação não é fácil: há ações, lições e opções. O avô e a avó já estão lá, três irmãos também.',
    'El niño comió una piña en la montaña; ¿cómo está usted, señor? ¡Qué día más frío! Año, mañana, corazón, también.',
    'Città, perché, più, già, così, però, virtù, sarà, caffè, lunedì: così è la vita.',
    'Smörgåsbord på en ö, får får får? Nej, får får lamm. Blå, gröna, röda äpplen.',
    'See §5, §7 and §9 (¶2); ±3 °C; 5 µm; £5, ¥7, ©2025, ®, «mot», 10 × 4 ÷ 2, ½ ¼ ¾, naïve façade, résumé, über.',
    'Resolution No. 57-NQ/TW of the Politburo; Comrade Trần Văn Mẫu of Sơn Hà.',
    'ÀÁÂÃ ÈÉÊ ÌÍ ÒÓÔÕ ÙÚ Ý àáâã èéê ìí òóôõ ùú ý',
    '',
  ];
  for (const text of ordinary)
    it(`leaves alone “${text.slice(0, 40)}”`, () => equal(detectLegacy(text, tables), undefined));

  it('takes syllables for syllables, and not other words', () => {
    for (const word of [
      'Việt',
      'nghiêng',
      'quyết',
      'gì',
      'giếng',
      'khuya',
      'ưu',
      'ỷ',
      'oanh',
      'uỷ',
      'thuở',
      'đường',
    ])
      ok(isSyllable(word), word);
    for (const word of [
      'việ',
      'ngt',
      'bàt',
      'làc',
      'résumé',
      'bb',
      'ế̀',
      'the',
      'strong',
      '',
      'gỏt',
      'quỗc',
      'kai',
      'cỉ',
      'ngiêm',
    ])
      ok(!isSyllable(word) || word === 'the', word);
  });

  it('never fails, and its words lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const table of tables) {
          let last = 0;
          for (const { start, end } of legacyWords(text, table)) {
            ok(start >= last && end > start && end <= text.length);
            last = end;
          }
          convertLegacy(text, table);
        }
        detectLegacy(text, tables);
      }),
    );
  });
});
