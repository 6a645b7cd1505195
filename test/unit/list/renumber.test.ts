import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits } from '../../../server/src/features/edits';
import { renumber, type RenumberScope } from '../../../server/src/features/list-renumber';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { listRules } from '../../../server/src/rules/list';
import { ordinalLetter } from '../../../server/src/text/letters';
import { toRoman } from '../../../server/src/text/roman';
import { checkText, knowledge } from '../../support/check';

function renumbered(
  text: string,
  scope: RenumberScope = 'document',
  at = 0,
  language: Language = 'vi',
): string {
  const model = buildModel(text, knowledge, { language });
  return applyTextEdits(text, renumber(model, at, scope));
}

/** A list of a generated document: how many items, what slip it has, and what is nested in which item. */
interface Node {
  readonly size: number;
  readonly slip: 'none' | 'gap' | 'repeat' | 'wrong' | 'swap';
  readonly at: number;
  readonly inline: boolean;
  readonly child: Node | undefined;
}

const node = (depth: number): fc.Arbitrary<Node> =>
  fc.record({
    size: fc.integer({ min: 3, max: 6 }),
    slip: fc.constantFrom('none', 'none', 'gap', 'repeat', 'wrong', 'swap'),
    at: fc.integer({ min: 1, max: 5 }),
    inline: fc.boolean(),
    child: depth > 1 ? fc.option(node(depth - 1), { nil: undefined }) : fc.constant(undefined),
  });

/** The ordinals of a list of `size` with its slip. */
function ordinals({ size, slip, at }: Node): number[] {
  const sound = Array.from({ length: size }, (_, i) => i + 1);
  const i = Math.min(at, size - 1);
  if (slip === 'gap') return sound.map((n) => (n > i ? n + 1 : n));
  if (slip === 'repeat') return sound.map((n) => (n === i + 1 ? i : n));
  if (slip === 'wrong') return sound.map((n) => (n === i + 1 && i < size - 1 ? n + 5 : n));
  if (slip === 'swap' && i < size - 1)
    return sound.map((n) => (n === i + 1 ? n + 1 : n === i + 2 ? n - 1 : n));
  return sound;
}

const LADDERS: readonly (readonly ((ordinal: number, path: string) => string)[])[] = [
  [(n) => `${toRoman(n) ?? ''}-`, (n) => `${n}.`, (n) => `${ordinalLetter(n, 'vi') ?? ''})`],
  [(n) => `${toRoman(n) ?? ''}.`, (n) => `${n}.`, (n, path) => `${path}.${n}.`],
  [(n) => `Điều ${n}.`, (n) => `${n}.`, (n) => `${ordinalLetter(n, 'vi') ?? ''})`],
  [(n) => `${n}-`, (n) => `${ordinalLetter(n, 'vi') ?? ''})`, (n) => `(${toRoman(n)?.toLowerCase() ?? ''})`],
];

interface Written {
  readonly lines: string[];
  readonly bodies: string[];
}

function write(
  list: Node,
  ladder: (typeof LADDERS)[number],
  depth: number,
  path: string,
  out: Written,
): void {
  const label = ladder[depth];
  if (!label) return;
  const inside = Math.min(list.at, list.size) - 1;
  for (const [i, ordinal] of ordinals(list).entries()) {
    const body = `Nội dung ${'abcdefgh'.charAt(depth)}${out.bodies.length} của kế hoạch`;
    out.bodies.push(body);
    const inline =
      list.inline && depth === ladder.length - 1 ? ', gồm: (1) tuyên truyền; (2) kiểm tra; (3) giám sát' : '';
    out.lines.push(`${label(ordinal, path)} ${body}${inline}.`);
    if (i === inside && list.child) write(list.child, ladder, depth + 1, String(ordinal), out);
  }
}

const RULES = new Set([
  'list/missing-label', 'list/repeated-label', 'list/misplaced-label', 'list/letter-order', 'list/roman-numeral',
  'list/restarted-list', 'list/wrong-prefix', 'list/mixed-styles',
]); // prettier-ignore
const ordering = listRules.filter((rule) => RULES.has(rule.id));

describe('renumbering', () => {
  it('is idempotent, changes labels only, and leaves no finding on generated nested documents', () => {
    fc.assert(
      fc.property(node(3), fc.constantFrom(...LADDERS), (root, ladder) => {
        const out: Written = { lines: [], bodies: [] };
        write(root, ladder, 0, '', out);
        const text = out.lines.join('\n');
        const once = renumbered(text);
        equal(renumbered(once), once, `not idempotent:\n${text}\n→\n${once}`);
        const bodies = once.split('\n').map((line) => /Nội dung .* của kế hoạch/u.exec(line)?.[0]);
        deepEqual(bodies, out.bodies, text);
        const left = checkText(once, { language: 'vi' }, ordering).diagnoses;
        deepEqual(
          left.map(({ rule }) => rule.id),
          [],
          `left:\n${text}\n→\n${once}`,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every character that is no numeral', () => {
    const text = 'I.  MỤC ĐÍCH\r\n1)\u00a0Một;\r\n3)\tHai;\r\n(a) ba; (c) bốn.\r\nIV. TỔ CHỨC';
    equal(renumbered(text), 'I.  MỤC ĐÍCH\r\n1)\u00a0Một;\r\n2)\tHai;\r\n(a) ba; (b) bốn.\r\nII. TỔ CHỨC');
  });

  it('takes decimal labels and references along', () => {
    const text =
      'Điều 1. Phạm vi\n1. Một.\n3. Ba.\n3.1. Ba một.\n3.2. Ba hai.\nĐiều 3. Hiệu lực\n1. Theo khoản 3 Điều 1 Quy định này và Điều 3 Quy định này.\n2. Từ ngày ký.';
    equal(
      renumbered(text),
      'Điều 1. Phạm vi\n1. Một.\n2. Ba.\n2.1. Ba một.\n2.2. Ba hai.\nĐiều 2. Hiệu lực\n1. Theo khoản 2 Điều 1 Quy định này và Điều 2 Quy định này.\n2. Từ ngày ký.',
    );
  });

  it('takes references to decimal labels along', () => {
    const text =
      'I- MỘT\n1. Chung.\n3. Riêng.\n3.1. Ba một.\n3.3. Ba ba.\nII- HAI\nTheo điểm 3.1 mục I và điểm 3.3 mục I Kế hoạch này.';
    equal(
      renumbered(text),
      'I- MỘT\n1. Chung.\n2. Riêng.\n2.1. Ba một.\n2.2. Ba ba.\nII- HAI\nTheo điểm 2.1 mục I và điểm 2.2 mục I Kế hoạch này.',
    );
  });

  it('leaves references to other documents alone', () => {
    const text = 'Điều 1. Phạm vi\nTheo Điều 3 Quy định số 12-QĐ/TU.\nĐiều 3. Hiệu lực\nTừ ngày ký.';
    equal(renumbered(text), text.replace('Điều 3. Hiệu', 'Điều 2. Hiệu'));
  });

  const TWO = 'I. MỘT\n1. A.\n3. B.\nII. HAI\n1. C.\n4. D.\n5. E.';

  it('renumbers one list', () => {
    equal(renumbered(TWO, 'list', TWO.indexOf('C.')), 'I. MỘT\n1. A.\n3. B.\nII. HAI\n1. C.\n2. D.\n3. E.');
  });

  it('renumbers every list of a level', () => {
    equal(renumbered(TWO, 'level', TWO.indexOf('C.')), 'I. MỘT\n1. A.\n2. B.\nII. HAI\n1. C.\n2. D.\n3. E.');
  });

  it('renumbers from here on', () => {
    const text = '1. A.\n2. B.\n7. C.\n7. D.';
    equal(renumbered(text, 'from-here', text.indexOf('7. C')), '1. A.\n2. B.\n7. C.\n8. D.');
  });

  it('does nothing where there is no list', () => {
    deepEqual(renumber(buildModel('Một đoạn văn.', knowledge), 3, 'list'), []);
    deepEqual(renumber(buildModel('', knowledge), 0, 'document'), []);
  });
});
