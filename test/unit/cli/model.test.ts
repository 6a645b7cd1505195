import { deepEqual, equal, ok } from 'node:assert/strict';
import { partydoc } from '../../support/cli';

interface Range {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

interface Model {
  path: string;
  language: string;
  citations: { text: string; range: Range; [part: string]: unknown }[];
  dates: { text: string; range: Range; iso: string | null; kind: string }[];
  lists: {
    style: string;
    items: { label: string; ordinal: number; range: Range }[];
    announced: number | null;
  }[];
  titles: {
    text: string;
    range: Range;
    titleId: string | null;
    organId: string | null;
    person: string | null;
  }[];
}

async function model(stdin: string): Promise<Model> {
  const { status, out, err } = await partydoc(['model', '--format', 'json', '-'], { cwd: '/', stdin });
  equal(status, 0, err);
  return JSON.parse(out) as Model;
}

const cut = (text: string, { start, end }: Range): string =>
  text.split('\n')[start.line]?.slice(start.character, end.character) ?? '';

describe('partydoc model', () => {
  it('prints a citation with its parts', async () => {
    const text =
      'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Nghị định số 30/2020/NĐ-CP.';
    const { citations, language, path } = await model(text);
    deepEqual([path, language], ['-', 'vi']);
    const [party, state] = citations;
    ok(party && state);
    deepEqual(Object.keys(party), [
      'text',
      'range',
      'number',
      'type',
      'issuer',
      'system',
      'year',
      'date',
      'full',
    ]);
    equal(cut(text, party.range), party.text);
    const { text: _text, range: _range, ...parts } = party;
    deepEqual(parts, {
      number: '57-NQ/TW',
      type: 'Nghị quyết',
      issuer: 'Bộ Chính trị',
      system: 'party',
      year: null,
      date: '2024-12-22',
      full: true,
    });
    deepEqual(
      [state['number'], state['issuer'], state['system'], state['year']],
      ['30/2020/NĐ-CP', 'CP', 'state', 2020],
    );
  });

  it('tells whose document one without a number is', async () => {
    const { citations } = await model(
      'Thực hiện Luật Đất đai năm 2024 và Nghị quyết Trung ương 8 khoá XIII.',
    );
    deepEqual(
      citations.map(({ number, system, year }) => [number, system, year]),
      [
        [null, 'state', 2024],
        [null, 'party', null],
      ],
    );
  });

  it('prints dates, one that does not exist as null', async () => {
    const text = 'Họp ngày 28/02/2025, không phải ngày 30/02/2025.';
    const { dates } = await model(text);
    deepEqual(
      dates.map(({ iso, kind, range }) => [iso, kind, cut(text, range)]),
      [
        ['2025-02-28', 'day', '28/02/2025'],
        [null, 'day', '30/02/2025'],
      ],
    );
  });

  it('prints lists with the count announced for them', async () => {
    const text =
      'Có 3 nhiệm vụ trọng tâm: (1) rà soát quy chế; (2) báo cáo kết quả; (3) kiểm tra việc thực hiện.';
    const { lists } = await model(text);
    deepEqual(
      lists.map(({ style, announced, items }) => [
        style,
        announced,
        items.map(({ label, ordinal }) => [label, ordinal]),
      ]),
      [
        [
          '(1)',
          3,
          [
            ['(1)', 1],
            ['(2)', 2],
            ['(3)', 3],
          ],
        ],
      ],
    );
  });

  it('prints titles with their person', async () => {
    const { titles } = await model('Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ Sơn Hà, chủ trì hội nghị.');
    const [title] = titles;
    ok(title?.titleId && title.organId);
    equal(title.person, 'Nguyễn Văn Mẫu');
  });

  it('prints a title once for each person who shares it', async () => {
    const { titles } = await model(
      'Dự hội nghị có các đồng chí Nguyễn Văn An, Trần Thị Bình - Phó Chủ tịch Uỷ ban nhân dân tỉnh.',
    );
    deepEqual(titles.map(({ person }) => person).sort(), ['Nguyễn Văn An', 'Trần Thị Bình']);
  });
});
