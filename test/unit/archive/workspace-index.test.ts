import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { keep } from '../../../server/src/archive/kept';
import type { IndexRecord } from '../../../server/src/archive/types';
import { mergeRecords, WorkspaceIndex } from '../../../server/src/archive/workspace-index';
import { knowledge } from '../../support/check';
import { documentText, fileUri, indexOf, recordOf } from '../../support/archive';

const directive = (date = '01/3/2026', subject = 'về chống lãng phí'): string =>
  documentText({ number: '12-CT/TU', date, type: 'CHỈ THỊ', subject });
const citing = (day: string): string =>
  `Thực hiện Chỉ thị số 12-CT/TU, ngày ${day} của Ban Thường vụ Tỉnh uỷ về “chống lãng phí”.`;

const names = (records: readonly IndexRecord[]): string[] => records.map(({ uri }) => uri).sort();

describe('the index across files', () => {
  it('finds who issued and who cites a document', () => {
    const index = indexOf({
      'ct-12.vbd': directive(),
      'a.vbd': citing('01/3/2026'),
      'b.vbd': citing('02/3/2026'),
      'c.vbd': 'Thực hiện Nghị quyết số 57-NQ/TW.',
    });
    equal(index.size, 4);
    deepEqual(names(index.issued('12-CT/TU')), [fileUri('ct-12.vbd')]);
    deepEqual(names(index.citing('12-CT/TU')), [fileUri('a.vbd'), fileUri('b.vbd')]);
    deepEqual(
      [...index.citedDays('12-CT/TU')].map(([day, files]) => [day, [...files]]),
      [
        ['2026-03-01', [fileUri('a.vbd')]],
        ['2026-03-02', [fileUri('b.vbd')]],
      ],
    );
    deepEqual(index.issued('13-CT/TU'), []);
  });

  it('tells only those whom a change concerns', () => {
    const index = indexOf({
      'ct-12.vbd': directive(),
      'a.vbd': citing('01/3/2026'),
      'c.vbd': 'Thực hiện Nghị quyết số 57-NQ/TW.',
    });
    const others = (name: string, facts: Iterable<string>): string[] =>
      [...index.concerned(facts)].filter((uri) => uri !== fileUri(name)).sort();
    const change = (name: string, text: string): string[] =>
      others(name, index.replace(recordOf(name, text)));
    deepEqual(change('ct-12.vbd', directive('02/3/2026')), [fileUri('a.vbd')]);
    deepEqual(change('ct-12.vbd', `${directive('02/3/2026')}\nThêm một câu.`), []);
    deepEqual(change('a.vbd', `Câu mới. ${citing('01/3/2026')}`), []);
    deepEqual(change('a.vbd', citing('03/3/2026')), [fileUri('ct-12.vbd')]);
    deepEqual(others('ct-12.vbd', index.remove(fileUri('ct-12.vbd'))), [fileUri('a.vbd')]);
  });

  it('tells the same of a new file, whether it is open or kept', () => {
    const record = recordOf(
      'ct-12.vbd',
      `${directive()}${citing('03/3/2026')} Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ Sơn Hà; Luật Đất đai.`,
    );
    const [open, kept] = [new WorkspaceIndex(knowledge), new WorkspaceIndex(knowledge)];
    const facts = open.replace(record);
    deepEqual([...facts].map((fact) => fact.slice(0, 2)).sort(), ['d:', 'd:', 'p:', 's:']);
    deepEqual(kept.replaceKept(keep(record, knowledge)), facts);
    for (const index of [open, kept]) {
      for (const fact of facts) equal(index.concerns(record.uri, new Set([fact])), true, fact);
      equal(index.concerns(record.uri, new Set(['d:13-CT/TU'])), false);
      deepEqual([...index.records(['nguyen van mau'])], [record]);
    }
  });

  it('knows the series of an own number, apart by term, body and type', () => {
    const numbered = (number: string, date: string, more = {}): string =>
      documentText({ number, date, type: 'CHỈ THỊ', subject: 'về việc thử', ...more });
    const index = indexOf({
      'a.vbd': numbered('12-CT/TU', '01/3/2026'),
      'b.vbd': numbered('13-CT/TU', '05/3/2027'),
      'other-term.vbd': numbered('13-CT/TU', '05/3/2023'),
      'other-body.vbd': numbered('13-CT/TU', '05/3/2026', { issuer: 'TỈNH UỶ BÌNH LÂM' }),
      'other-type.vbd': numbered('13-KL/TU', '05/3/2026', { type: 'KẾT LUẬN' }),
      'congress-year.vbd': numbered('13-CT/TU', '05/7/2025'),
    });
    const sizes = [...index.records()].map(({ uri }) => [uri, index.seriesOf(uri).length]);
    deepEqual(Object.fromEntries(sizes), {
      [fileUri('a.vbd')]: 2,
      [fileUri('b.vbd')]: 2,
      [fileUri('other-term.vbd')]: 1,
      [fileUri('other-body.vbd')]: 1,
      [fileUri('other-type.vbd')]: 1,
      [fileUri('congress-year.vbd')]: 0,
    });
  });

  it('is after any changes as if it were made anew', () => {
    const texts = [directive(), directive('05/5/2026'), citing('01/3/2026'), citing('02/3/2026'), ''];
    const files = ['a.vbd', 'b.vbd', 'c.vbd'];
    const step = fc.record({
      file: fc.constantFrom(...files),
      text: fc.option(fc.constantFrom(...texts), { nil: undefined }),
    });
    const seen = (index: WorkspaceIndex): unknown => [
      names([...index.records()]),
      names(index.issued('12-CT/TU')),
      names(index.citing('12-CT/TU')),
      [...index.citedDays('12-CT/TU')].map(([day, uris]) => [day, [...uris].sort()]).sort(),
      files.map((file) => names(index.seriesOf(fileUri(file)))),
    ];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const index = new WorkspaceIndex(knowledge);
        const now: Record<string, string> = {};
        for (const { file, text } of steps) {
          if (text === undefined) index.delete(fileUri(file));
          else index.set(recordOf(file, text));
          Reflect.deleteProperty(now, file);
          if (text !== undefined) now[file] = text;
        }
        deepEqual(seen(index), seen(indexOf(now)));
      }),
      { numRuns: 60 },
    );
  });

  it('merges lists of records, of one file the last', () => {
    const [a, a2, b] = [recordOf('a.vbd', 'một'), recordOf('a.vbd', 'hai'), recordOf('b.vbd', '')];
    deepEqual(mergeRecords([[b, a], [a2]]), [a2, b]);
  });
});
