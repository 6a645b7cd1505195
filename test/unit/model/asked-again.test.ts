import { deepEqual, equal, ok } from 'node:assert/strict';
import { WorkspaceIndex } from '../../../server/src/archive/workspace-index';
import { isIssuerInLead } from '../../../server/src/model/citation-lead';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel, DraftFacts, Fact } from '../../../server/src/model/types';
import { byCitedDocument, byList, byPassage, type Division } from '../../../server/src/rules/divisions';
import { others } from '../../../server/src/rules/across';
import { check } from '../../../server/src/rules/engine';
import { defineRule, defineRuleOver, type OfficeFacts, type Rule } from '../../../server/src/rules/types';
import { DIRECTIVE, fileUri, recordOf } from '../../support/archive';
import { knowledge } from '../../support/check';

const FACTS = {
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
} as const;

/** A rule that finds nothing and writes down what it is asked about. */
function asking<Part extends keyof DocumentModel>(
  parts: Division<Pick<DocumentModel, Part>>,
  shown: (part: Pick<DocumentModel, Part> & DraftFacts) => string,
): { readonly rule: Rule; readonly asked: string[] } {
  const asked: string[] = [];
  const rule = defineRuleOver(parts, {
    id: 'text/asking',
    ...FACTS,
    *check({ model }) {
      asked.push(shown(model));
    },
  });
  return { rule, asked };
}

/** What a rule is asked about when a text is edited. */
function askedAgain(
  { rule, asked }: { rule: Rule; asked: string[] },
  before: string,
  after: string,
): string[] {
  const earlier = buildModel(before, knowledge, { language: 'vi' });
  check(earlier, knowledge, { rules: [rule] });
  asked.length = 0;
  check(buildModel(after, knowledge, { language: 'vi', earlier }), knowledge, { rules: [rule] });
  return asked;
}

const LINES = Array.from({ length: 400 }, (_, i) => `Dòng ${String(i)} nói về công tác năm 2025.`);

describe('a rule is asked again', () => {
  it('about the passage that was edited', () => {
    const before = LINES.join('\n');
    const after = before.replace('Dòng 250 nói', 'Dòng 250 nêu');
    const counting = asking(byPassage, ({ dates }) => String(dates.length));
    deepEqual(askedAgain(counting, before, after).length, 1);
  });

  it('about nothing else where the office is described anew in the same words', () => {
    const before = LINES.join('\n');
    const counting = asking(byPassage, ({ dates }) => String(dates.length));
    const { rule, asked } = counting;
    const office = (): OfficeFacts => ({ issuer: 'TU', congress: { ordinal: 18, year: 2025 } });
    const earlier = buildModel(before, knowledge, { language: 'vi' });
    check(earlier, knowledge, { rules: [rule], office: office() });
    const model = buildModel(`${before}.`, knowledge, { language: 'vi', earlier });
    const askedWith = (facts: OfficeFacts): number => {
      asked.length = 0;
      check(model, knowledge, { rules: [rule], office: facts });
      return asked.length;
    };
    equal(askedWith(office()), 1);
    ok(askedWith({ ...office(), issuer: 'HU' }) > 1);
  });

  it('about all where another draft has changed, and only then', () => {
    const index = new WorkspaceIndex(knowledge);
    const asked: string[] = [];
    const rule = defineRuleOver(byPassage, {
      id: 'text/asking',
      ...FACTS,
      scope: 'workspace',
      *check(context) {
        asked.push(others(context).uri);
      },
    });
    const model = buildModel(LINES.join('\n'), knowledge, { language: 'vi' });
    const askedNow = (): number => {
      asked.length = 0;
      check(model, knowledge, { rules: [rule], workspace: { index, uri: fileUri('a.vbd') } });
      return asked.length;
    };
    const all = askedNow();
    ok(all > 0);
    equal(askedNow(), 0);
    index.set(recordOf('b.vbd', DIRECTIVE));
    equal(askedNow(), all);
    index.delete(fileUri('b.vbd'));
    equal(askedNow(), all);
  });

  it('about no passage where an edit changes nothing in it', () => {
    const before = `${LINES.join('\n')}\nHết.`;
    const counting = asking(byPassage, ({ dates }) => String(dates.length));
    const asked = askedAgain(counting, before, before.replace('Hết.', 'Hết'));
    equal(asked.length, 1);
  });

  it('about the list of which an item was edited, and the one around it', () => {
    const before = 'I. Một\n1. Một một.\n2. Một hai.\nII. Hai\n1. Hai một.\n2. Hai hai.\n';
    const lists = asking(byList, (model) => model.lists.map(({ items }) => items[0]?.block.text).join());
    deepEqual(askedAgain(lists, before, before.replace('Một hai.', 'Một hai ba.')).sort(), [
      '1. Một một.',
      'I. Một',
    ]);
  });

  it('about the lists that an added item changes, and no other', () => {
    const before = 'I. Một\n1. Một một.\n2. Một hai.\nII. Hai\n1. Hai một.\n2. Hai hai.\n';
    const lists = asking(byList, (model) => model.lists.map(({ items }) => items[0]?.block.text).join());
    const asked = askedAgain(lists, before, before.replace('2. Hai hai.\n', '2. Hai hai.\n3. Hai ba.\n'));
    equal(asked.includes('I. Một'), true);
    equal(asked.includes('1. Hai một.'), true);
  });

  it('about the document of which a mention was edited', () => {
    const before = [
      'Sơn Hà, ngày 05 tháng 3 năm 2025',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
      'Chỉ thị số 30-CT/TW ngày 22/01/2024 của Ban Bí thư.',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
    ].join('\n');
    const cited = asking(byCitedDocument, ({ citations }) =>
      citations.map(({ number, date }) => `${number?.normal ?? ''} ${date?.iso ?? ''}`).join(),
    );
    deepEqual(askedAgain(cited, before, before.replace('22/01/2024', '23/01/2024')), ['30-CT/TW 2024-01-23']);
  });

  it('not at all, where it judges the whole and nothing that it reads has changed', () => {
    const asked: string[] = [];
    const rule = defineRule({
      id: 'text/asking',
      ...FACTS,
      *check({ model }) {
        asked.push(String(model.citations.length));
      },
    });
    const before = LINES.join('\n');
    deepEqual(askedAgain({ rule, asked }, before, before.replace('Dòng 7 nói', 'Dòng 7 nêu')), []);
  });

  it('about the parts alone that asked for what the draft as a whole now says otherwise', () => {
    const days: Fact<number> = ({ dates }) => dates.length;
    const lists = asking(byList, (model) => {
      const [list] = model.lists;
      const label = list?.items[0]?.block.text ?? '';
      return list?.items.length === 3 ? `${label} ${String(model.told(days))}` : label;
    });
    const text = (line: string): string =>
      `1. Một.\n2. Hai.\n3. Ba.\n\nViệc khác:\na) Bốn;\nb) Năm.\n\n${line}\n`;
    let model = buildModel(text('Hết.'), knowledge, { language: 'vi' });
    check(model, knowledge, { rules: [lists.rule] });
    const again: string[][] = [];
    for (const line of [
      'Ngày 05/3/2025.',
      'Ngày 05/3/2025, ngày 06/3/2025.',
      'Ngày 05/3/2025, ngày 07/3/2025.',
    ]) {
      lists.asked.length = 0;
      model = buildModel(text(line), knowledge, { language: 'vi', earlier: model });
      check(model, knowledge, { rules: [lists.rule] });
      again.push([...lists.asked]);
    }
    deepEqual(again, [['1. Một. 1'], ['1. Một. 2'], []]);
  });

  it('and takes back what it found of those parts before', () => {
    const days: Fact<number> = ({ dates }) => dates.length;
    const rule = defineRuleOver(byList, {
      id: 'text/asking',
      ...FACTS,
      *check({ model }) {
        const label = model.lists[0]?.items[0]?.label;
        if (label && model.told(days) === 1) yield { span: label, message: 'one' };
      },
    });
    const text = (line: string): string => `1. Một.\n2. Hai.\n\n${line}\n`;
    let model = buildModel(text('Hết.'), knowledge, { language: 'vi' });
    const found: number[] = [];
    for (const line of ['Hết.', 'Ngày 05/3/2025.', 'Ngày 05/3/2025 và 06/3/2025.', 'Ngày 05/3/2025.']) {
      model = buildModel(text(line), knowledge, { language: 'vi', earlier: model });
      found.push(check(model, knowledge, { rules: [rule] }).diagnoses.length);
    }
    deepEqual(found, [0, 1, 0, 1]);
  });

  it('about no other document where a list below a line that names their issuer is edited', () => {
    const list = (issuer: string, first: number): string =>
      [
        `Thực hiện các văn bản của ${issuer}:`,
        `- Hướng dẫn số ${String(first)}-HD/BTCTW, ngày 05/3/2025 về tuyển dụng;`,
        `- Hướng dẫn số ${String(first + 1)}-HD/BTCTW, ngày 05/3/2025 về tuyển dụng.`,
      ].join('\n');
    const first = ['Ban Tổ chức Trung ương', 'Văn phòng Trung ương', 'Ban Tổ chức Trung ương']
      .map((issuer, i) => list(issuer, 10 * (i + 1)))
      .join('\n\n');
    // The last item of a list, so that it ends with another line; then a list more before them, so that all lists are looked for anew.
    const second = first.replace(
      '31-HD/BTCTW, ngày 05/3/2025 về tuyển dụng',
      '31-HD/BTCTW, ngày 05/3/2025 về đào tạo',
    );
    const third = `Nhiệm vụ:\n1. Một.\n2. Hai.\n\n${second}`;
    const { rule, asked } = asking(byCitedDocument, (model) => {
      const known = model.citations.filter((citation) => isIssuerInLead(model, citation, knowledge));
      return `${String(known.length)} of ${model.citations[0]?.span.text ?? ''}`;
    });
    const again: number[] = [];
    let model = buildModel(first, knowledge, { language: 'vi' });
    for (const text of [second, third, third.replace('Văn phòng Trung ương', 'Ban Tổ chức Trung ương')]) {
      check(model, knowledge, { rules: [rule] });
      asked.length = 0;
      model = buildModel(text, knowledge, { language: 'vi', earlier: model });
      check(model, knowledge, { rules: [rule] });
      again.push(asked.length);
    }
    // The one that was edited; none; all where a line names another.
    deepEqual(again, [1, 0, 6]);
    equal(asked.filter((said) => said.startsWith('1 of')).length, 6);
  });
});
