import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { tokenModifiers, tokenTypes } from '../../../server/src/features/token-legend';
import { buildModel, type ModelOptions } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';
import { loadExamples } from '../../support/rule-examples';
import { readMarks } from '../../support/marks';

/** The tokens of a text as `type.modifier “text”`. */
function shown(text: string, options: ModelOptions = {}, range?: { start: number; end: number }): string[] {
  return semanticTokens(buildModel(text, knowledge, options), knowledge, range).map(
    ({ start, end, type, modifiers }) => `${[type, ...modifiers].join('.')} “${text.slice(start, end)}”`,
  );
}

describe('semantic tokens', () => {
  it('show a document number by its parts, in full and later in short', () => {
    deepEqual(
      shown(
        'Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/8/2025 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số; ' +
          'căn cứ Nghị quyết số 12-NQ/TU và Kế hoạch số 7-KH/ĐU.',
      ),
      [
        'documentName.fullMention “Nghị quyết”',
        'documentNumber.fullMention “12-”',
        'documentTypeSymbol.fullMention “NQ”',
        'documentNumber.fullMention “/”',
        'documentIssuerSymbol.fullMention “TU”',
        'date “05/8/2025”',
        'documentName.shortMention “Nghị quyết”',
        'documentNumber.shortMention “12-”',
        'documentTypeSymbol.shortMention “NQ”',
        'documentNumber.shortMention “/”',
        'documentIssuerSymbol.shortMention “TU”',
        'documentName.unresolved “Kế hoạch”',
        'documentNumber.unresolved “7-”',
        'documentTypeSymbol.unresolved “KH”',
        'documentNumber.unresolved “/”',
        'documentIssuerSymbol.unresolved “ĐU”',
      ],
    );
  });

  it('show the draft’s own number as its own', () => {
    const [number] = shown('TỈNH UỶ SƠN HÀ\n*\nSố 15-BC/TU\n\nSơn Hà, ngày 05 tháng 8 năm 2025\n\nBÁO CÁO\n');
    equal(number, 'documentNumber.own “15-”');
  });

  it('show what another document has replaced by the draft’s date, and only then', () => {
    const text = 'Theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư về thể loại văn bản của Đảng.';
    const states = (date?: string): string[] =>
      shown(text, date === undefined ? {} : { date }).filter((one) => one.includes('superseded'));
    equal(states('2026-03-01').length > 0, true);
    deepEqual(states('2020-03-01'), []);
    // Without a date of the draft nothing is told.
    deepEqual(states(), []);
  });

  it('resolve a short form from the catalogue where only one document bears the number', () => {
    const [name] = shown('Tiếp tục thực hiện Nghị quyết số 57-NQ/TW trong toàn tỉnh.', {
      date: '2025-06-01',
    });
    equal(name, 'documentName.shortMention “Nghị quyết”');
  });

  it('show labels, headings, titles and persons, the finer inside the coarser', () => {
    const text = [
      'I. TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/TU',
      'Đồng chí Trần Văn Mẫu, Bí thư Tỉnh uỷ, chủ trì hội nghị.',
      '1. Kết quả đạt được rõ nét.',
      '2. Hạn chế còn nhiều.',
      'II. PHƯƠNG HƯỚNG',
      'Tiếp tục làm.',
    ].join('\n');
    const tokens = shown(text);
    for (const token of [
      'listLabel “I.”',
      'heading “TÌNH HÌNH THỰC HIỆN”',
      'documentTypeSymbol.unresolved “NQ”',
      'person “Trần Văn Mẫu”',
      'officialTitle “Bí thư Tỉnh uỷ”',
      'listLabel “1.”',
      'heading “PHƯƠNG HƯỚNG”',
    ])
      ok(tokens.includes(token), `${token} in ${tokens.join('\n')}`);
    // A numbered paragraph is no heading.
    ok(!tokens.some((one) => one.includes('Kết quả')));
  });

  it('of a range are those of the draft that overlap it', () => {
    const text = 'Ngày 05/8/2025 họp.\nNgày 06/8/2025 họp.\nNgày 07/8/2025 họp.';
    const start = text.indexOf('06');
    deepEqual(shown(text, {}, { start, end: start + 1 }), ['date “06/8/2025”']);
  });

  it('stay on one line where a citation was wrapped by hand', () => {
    const text =
      'Các cấp uỷ tiếp tục quán triệt và tổ chức thực hiện có hiệu quả Nghị quyết số\n12-NQ/TU của Tỉnh uỷ, ban hành ngày 05 tháng 8\nnăm 2025 của Ban Thường vụ Tỉnh uỷ về chuyển đổi số.';
    ok(shown(text).includes('date “ngày 05 tháng 8”'), shown(text).join('\n'));
    ok(shown(text).includes('date “năm 2025”'));
  });

  it('are all declared in the manifest, with a description and a scope', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      tokenTypes,
    );
    deepEqual(
      semanticTokenModifiers.map(({ id }) => id),
      tokenModifiers,
    );
    const described: Readonly<Record<string, string>> = texts;
    for (const { description } of [...semanticTokenTypes, ...semanticTokenModifiers])
      ok(described[description.slice(1, -1)], description);
    const scopes = Object.keys(semanticTokenScopes[0]?.scopes ?? {});
    deepEqual(
      tokenTypes.filter((type) => !scopes.includes(type)),
      [],
    );
  });

  it('are sorted, apart, on one line and part of the whole’s, on every example and on any text', async () => {
    const texts = (await loadExamples()).flatMap((one) =>
      [...one.bad, ...one.good].map((example) => readMarks(example.text).text),
    );
    const sound = (text: string): void => {
      const model = buildModel(text, knowledge);
      const tokens = semanticTokens(model, knowledge);
      tokens.forEach((token, i) => {
        ok(token.start < token.end && token.start >= (tokens[i - 1]?.end ?? 0), text);
        ok(!/[\r\n]/u.test(text.slice(token.start, token.end)), text);
      });
      const end = Math.floor(text.length / 2);
      const part = semanticTokens(model, knowledge, { start: 0, end });
      deepEqual(
        part.filter((token) => token.end <= end),
        tokens.filter((token) => token.end <= end),
      );
    };
    ok(texts.length > 100);
    texts.forEach(sound);
    const piece = fc.constantFrom(
      ...texts.flatMap((text) => text.split(/(?<=[\s,;/])/u)),
      '\n',
      '\r\n',
      '\uD800',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        sound(pieces.join(''));
      }),
      { numRuns: 60 },
    );
  });
});
