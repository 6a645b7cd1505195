import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newOfficeFile, smallestEdit, switchOff } from '../../../server/src/workspace/office-edit';
import { readOfficeFile } from '../../../server/src/workspace/office-yaml';
import { root } from '../../support/rule-examples';

const RULE = 'date/weekday';
const off = (text: string) => {
  const file = readOfficeFile('file:///o/.partydoc.yaml', switchOff(text, RULE) ?? '');
  return file.settings.severities?.[RULE];
};

describe('switching a rule off in the office’s file', () => {
  it('changes nothing else, comments included', () => {
    const text = readFileSync(join(root, 'examples/.partydoc.yaml'), 'utf8');
    const after = switchOff(text, RULE) ?? '';
    equal(after.replace('severities:\n  date/weekday: off\n', 'severities: {}\n'), text);
  });

  it('joins rules that stand there, or takes the place of the rule’s other level', () => {
    equal(
      switchOff('severities:\n  # thử\n  list/sequence: hint # tạm\nplace: Sơn Hà\n', RULE),
      'severities:\n  # thử\n  list/sequence: hint # tạm\n  date/weekday: off\nplace: Sơn Hà\n',
    );
    equal(
      switchOff('severities:\n  date/weekday: error # cũ\n', RULE),
      'severities:\n  date/weekday: off # cũ\n',
    );
    equal(
      switchOff('severities: { list/sequence: hint }\n', RULE),
      'severities: { list/sequence: hint, date/weekday: off }\n',
    );
  });

  it('adds what is not there: severities, or everything', () => {
    equal(switchOff('place: Sơn Hà\n', RULE), 'place: Sơn Hà\nseverities:\n  date/weekday: off\n');
    for (const text of [
      '',
      '  \n',
      '# chỉ có ghi chú\n',
      'severities:\n',
      'severities: # sau này\nplace: A\n',
    ])
      equal(off(text), 'off', text);
    equal(off(newOfficeFile(RULE)), 'off');
  });

  it('keeps line breaks of Windows', () => {
    equal(switchOff('place: Sơn Hà\r\n', RULE), 'place: Sơn Hà\r\nseverities:\r\n  date/weekday: off\r\n');
  });

  it('leaves alone a file that is no mapping or has mistakes', () => {
    for (const text of ['- a\n', 'a: [', 'severities: all\n', 'severities: [a]\n'])
      equal(switchOff(text, RULE), undefined, text);
  });

  it('is one small edit', () => {
    deepEqual(smallestEdit('a\nb\nc', 'a\nbx\nc'), { start: 3, end: 3, newText: 'x' });
    deepEqual(smallestEdit('aa', 'aaa'), { start: 2, end: 2, newText: 'a' });
    deepEqual(smallestEdit('', 'a'), { start: 0, end: 0, newText: 'a' });
  });
});
