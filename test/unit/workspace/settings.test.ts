import { deepEqual, doesNotThrow, equal, ok } from 'node:assert/strict';
import { Ajv } from 'ajv';
import { settingsSchema } from '../../../scripts/generate/settings-schema';
import { allRules } from '../../../server/src/rules/all';
import type { Host } from '../../../server/src/workspace/host';
import { OfficeFiles } from '../../../server/src/workspace/office-file';
import { readOfficeFile } from '../../../server/src/workspace/office-yaml';
import { isOfficeDraft } from '../../../server/src/workspace/paths';
import { defaultSettings, officeFacts, resolveSettings } from '../../../server/src/workspace/settings';
import { clientKeys, officeKeys, readSettings } from '../../../server/src/workspace/settings-read';

const URI = 'file:///office/.partydoc.yaml';

/** Problems of a file as “line:column what”. */
function faults(text: string): string[] {
  const file = readOfficeFile(URI, text);
  return file.problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe('settings', () => {
  it('of the wrong kind are left out, and it is said what each must be', () => {
    const expected = {
      language: 'language',
      messageLanguage: 'language',
      detect: 'detect',
      delay: 'milliseconds',
      holdBack: 'milliseconds',
      preview: 'flag',
      toneMarks: 'toneMarks',
      quotationMarks: 'quotationMarks',
      severities: 'severity',
      date: 'date',
      catalogue: 'tables',
      roster: 'tables',
      templates: 'folder',
      paths: 'paths',
      issuer: 'label',
      place: 'label',
      term: 'label',
    };
    const { settings, problems } = readSettings(
      Object.fromEntries(Object.keys(expected).map((key) => [key, [-7.5]])),
      [...new Set([...clientKeys, ...officeKeys])],
    );
    const told = problems.map(({ path, message }) => [
      path.join('.'),
      message.replace('settings.expect.', ''),
    ]);
    deepEqual(Object.fromEntries(told), expected);
    deepEqual(settings, {});
  });

  it('are read from a mapping, key by key', () => {
    const { settings, problems } = readSettings(
      {
        messageLanguage: 'vi',
        delay: 100,
        date: '2026-02-03',
        term: 2030,
        severities: { 'date/impossible': 'off' },
      },
      clientKeys,
    );
    deepEqual(problems, []);
    deepEqual(settings, {
      messageLanguage: 'vi',
      delay: 100,
      date: '2026-02-03',
      term: '2030',
      severities: { 'date/impossible': 'off' },
    });
  });

  it('say which congress opened the office’s term', () => {
    const facts = (congress: unknown, term = '2025 - 2030') => {
      const { settings, problems } = readSettings({ congress, term, place: 'Sơn Hà' }, officeKeys);
      return [officeFacts(resolveSettings({}, settings)).congress, problems.map(({ message }) => message)];
    };
    for (const written of [18, '18', 'XVIII', 'xviii'])
      deepEqual(facts(written), [{ ordinal: 18, year: 2025 }, []]);
    deepEqual(facts('XVIII', 'khoá này'), [undefined, []]);
    for (const wrong of ['thứ 18', 0, 'XIIX', 100, ['18']])
      deepEqual(facts(wrong), [undefined, ['settings.expect.congress']]);
  });

  it('that are empty are as if they were not there', () => {
    deepEqual(readSettings({ place: '', date: '', issuer: null }, clientKeys), {
      settings: {},
      problems: [],
    });
    deepEqual(readSettings(undefined, clientKeys), { settings: {}, problems: [] });
  });

  it('of any other kind are problems, never a crash', () => {
    for (const value of [
      1,
      'x',
      [],
      true,
      { severities: 3 },
      { severities: [] },
      { paths: 1 },
      { paths: { include: 'x' } },
      { detect: {} },
      { delay: -1 },
      { delay: '1' },
      { date: '2025-02-30' },
      { date: 'hôm nay' },
      { preview: 'yes' },
      { __proto__: 1, constructor: 2 },
    ])
      doesNotThrow(() => {
        const { problems } = readSettings(value, officeKeys);
        ok(problems.length > 0 || JSON.stringify(value) === '{"constructor":2}', JSON.stringify(value));
      });
  });

  it('of the office go before those of the editor, but a person’s language is her own', () => {
    const office = { place: 'Sơn Hà', messageLanguage: 'vi', severities: { 'date/weekday': 'off' } } as const;
    const client = {
      place: 'Bình Lâm',
      messageLanguage: 'auto',
      severities: { 'date/weekday': 'hint', 'date/impossible': 'hint' },
    } as const;
    const settings = resolveSettings(client, office);
    equal(settings.place, 'Sơn Hà');
    equal(settings.messageLanguage, 'vi');
    deepEqual(settings.severities, { 'date/weekday': 'off', 'date/impossible': 'hint' });
    equal(resolveSettings({ messageLanguage: 'en' }, office).messageLanguage, 'en');
    deepEqual(resolveSettings({}, {}), defaultSettings);
  });
});

describe('.partydoc.yaml', () => {
  it('faults stand at their key or value', () => {
    deepEqual(
      faults('plce: Sơn Hà\nlanguage: fr\nseverities:\n  date/imposible: off\n  date/weekday: loud\n'),
      [
        'plce: settings.unknown-key-meant',
        'fr: settings.expect.language',
        'date/imposible: settings.unknown-rule-meant',
        'loud: settings.expect.severity',
      ],
    );
    deepEqual(faults('paths:\n  exclude: [1]\n'), ['1: settings.expect.paths']);
    deepEqual(faults('- a\n- b\n'), ['- a\n- b\n: settings.not-a-mapping']);
    deepEqual(faults(''), []);
    deepEqual(faults('# nothing yet\n'), []);
  });

  it('no text makes it fail', () => {
    for (const text of [
      'a: [',
      '\u0000',
      '\uD800: x',
      '{'.repeat(20_000),
      '*x',
      'a: &a [*a]',
      '? [x]: y',
      '<<: *b',
      '!!js/function x',
      'a: 1\na: 2',
      '---\na: 1\n---\nb: 2\n',
      'x'.repeat(1_000_001),
    ])
      ok(readOfficeFile(URI, text).problems.length > 0, JSON.stringify(text.slice(0, 40)));
  });

  it('the nearest one upward holds, and each is read once', async () => {
    const reads: string[] = [];
    const files: Record<string, string> = {
      'file:///office/.partydoc.yaml': 'place: A',
      'file:///office/sub/.partydoc.yaml': 'place: B',
    };
    const host: Host = {
      readText: (uri) => {
        reads.push(uri);
        return Promise.resolve(files[uri]);
      },
      rulePages: undefined,
    };
    const office = new OfficeFiles(host);
    const place = async (uri: string) => (await office.nearest(uri))?.settings.place;
    equal(await place('file:///office/sub/deep/a.txt'), 'B');
    equal(await place('file:///office/other/a.txt'), 'A');
    equal(await place('file:///elsewhere/a.txt'), undefined);
    equal(await place('untitled:Untitled-1'), undefined);
    equal(await place('not a uri'), undefined);
    equal(new Set(reads).size, reads.length);
    files['file:///office/sub/.partydoc.yaml'] = 'place: C';
    equal(await place('file:///office/sub/a.txt'), 'B');
    office.forget();
    equal(await place('file:///office/sub/a.txt'), 'C');
  });

  it('paths are taken from its folder', () => {
    const office = readOfficeFile(URI, 'paths: { include: ["**/*.vbd"], exclude: ["archive/**"] }');
    const counts = (path: string) => isOfficeDraft(office, `file:///office/${path}`);
    deepEqual(
      [counts('a.vbd'), counts('x/a.vbd'), counts('a.txt'), counts('archive/x/a.vbd')],
      [true, true, false, false],
    );
    equal(isOfficeDraft(undefined, 'file:///office/a.txt'), true);
  });

  it('its JSON Schema takes what the product takes, and refuses what it refuses', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(settingsSchema(allRules)) as object,
    );
    for (const value of [
      {},
      { place: 'Sơn Hà', term: 2030 },
      { severities: { 'date/impossible': 'off' } },
      { paths: { exclude: ['x/**'] } },
      { date: '2026-02-03' },
    ]) {
      ok(validate(value), JSON.stringify(value));
      deepEqual(readSettings(value, officeKeys).problems, []);
    }
    for (const value of [
      { plce: 'x' },
      { severities: { 'date/none': 'off' } },
      { severities: { 'date/weekday': 'loud' } },
      { paths: { exclude: 'x' } },
      { date: '3/2/2026' },
      { delay: 1 },
    ]) {
      ok(!validate(value), JSON.stringify(value));
      ok(readSettings(value, officeKeys).problems.length > 0, JSON.stringify(value));
    }
  });
});
