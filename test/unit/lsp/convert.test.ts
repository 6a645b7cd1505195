import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { toDiagnostic } from '../../../server/src/lsp/convert';
import type { Draft } from '../../../server/src/lsp/drafts';
import { Positions } from '../../../server/src/lsp/positions';
import { noFiles } from '../../../server/src/workspace/host';
import { knowledge } from '../../support/check';

const BAD = `Một dòng.\nHội nghị họp ngày 30/02/2025 tại Sơn Hà.\n${'Dòng nữa.\n'.repeat(400)}Một dòng khác.\n`;

describe('a finding that is told to a client', () => {
  const positions = new Positions('utf-16');
  const told = (model: DocumentModel) => {
    const [diagnosis] = check(model, knowledge).diagnoses;
    if (!diagnosis) throw new Error('a finding was expected');
    return toDiagnostic(
      diagnosis,
      { model, language: 'vi', uri: 'file:///a.vbd' } as Draft,
      positions,
      noFiles,
      true,
    );
  };

  it('is the same object as long as it stands where it stood', () => {
    const first = buildModel(BAD, knowledge);
    const before = told(first);
    const second = buildModel(BAD.replace('dòng khác', 'dòng cuối'), knowledge, { earlier: first });
    equal(told(second), before);
  });

  it('moves with its line', () => {
    const first = buildModel(BAD, knowledge);
    const before = told(first);
    const second = buildModel(`Đầu.\n${BAD}`, knowledge, { earlier: first });
    const after = told(second);
    notEqual(after, before);
    deepEqual(after, {
      ...before,
      range: {
        start: { ...before.range.start, line: before.range.start.line + 1 },
        end: { ...before.range.end, line: before.range.end.line + 1 },
      },
    });
  });
});
