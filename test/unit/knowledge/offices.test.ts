import { deepEqual, equal, ok } from 'node:assert/strict';
import { builtInKnowledge, rowsAt } from '../../../server/src/knowledge';

const knowledge = builtInKnowledge();

describe('organs and titles', () => {
  it('point at each other', () => {
    const secretary = knowledge.title('prov-party-secretary');
    equal(secretary?.organId, 'prov-party-committee');
    ok(knowledge.organ(secretary.organId)?.headTitleIds.includes('prov-party-secretary'));
    equal(knowledge.organ('no-such-organ'), undefined);
  });

  it('have a successor on the day after they end', () => {
    for (const organ of knowledge.organs.filter((row) => row.replacedBy.length > 0)) {
      const ended = organ.validity.to ?? '';
      if (ended.length < 10) continue;
      const next = new Date(Date.parse(ended) + 86_400_000).toISOString().slice(0, 10);
      const successors = organ.replacedBy.flatMap((id) => knowledge.organ(id) ?? []);
      ok(rowsAt(successors, next).length > 0, `${organ.id} ends on ${ended}`);
    }
  });
});

describe('provinces', () => {
  it('are 63 until 30/6/2025 and 34 after', () => {
    equal(rowsAt(knowledge.provinces, '2025-06-30').length, 63);
    equal(rowsAt(knowledge.provinces, '2025-07-01').length, 34);
    equal(rowsAt(knowledge.provinces, '2026-10-01').length, 34);
  });

  it('change their kind on the day', () => {
    const kind = (date: string): string | undefined =>
      rowsAt(knowledge.provincesByName('Đồng Nai'), date)[0]?.kind;
    deepEqual([kind('2026-04-29'), kind('2026-04-30')], ['tỉnh', 'thành phố']);
  });

  it('are found with or without diacritics and by another name', () => {
    for (const name of [
      'Bà Rịa - Vũng Tàu',
      'Ba Ria - Vung Tau',
      'BR-VT',
      'Đắc Lắc',
      'Thanh Hoá',
      'Thanh Hóa',
      'HCMC',
    ])
      ok(knowledge.provincesByName(name).length > 0, name);
    deepEqual(knowledge.provincesByName('Atlantis'), []);
  });
});
