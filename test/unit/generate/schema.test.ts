import { deepEqual, equal } from 'node:assert/strict';
import { rulesSchema, updateManifest } from '../../../scripts/generate/schema';
import { defineRule } from '../../../server/src/rules/types';

const rule = defineRule({
  id: 'text/none-such',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'preview',
  fix: 'none',
  clause: undefined,
  check: () => [],
});

const level = {
  type: 'string',
  enum: ['error', 'warning', 'information', 'hint', 'off'],
  description: 'text/none-such · text/none-such (preview, warning)',
};

describe('schema of the rules', () => {
  it('allows the severities of the rules and nothing else', () => {
    const schema = JSON.parse(rulesSchema([rule])) as Record<string, unknown>;
    deepEqual(schema['properties'], { 'text/none-such': level });
    equal(schema['additionalProperties'], false);
  });

  it('is put into the manifest, and the rest is left as it is', async () => {
    const manifest = {
      name: 'x',
      contributes: {
        configuration: {
          properties: {
            other: { type: 'string' },
            'partyDocuments.severities': { type: 'object', properties: { old: {} } },
          },
        },
      },
    };
    const updated = await updateManifest(JSON.stringify(manifest), [rule], 'package.json');
    const expected = structuredClone(manifest) as { contributes: { configuration: { properties: object } } };
    expected.contributes.configuration.properties = {
      other: { type: 'string' },
      'partyDocuments.severities': { type: 'object', properties: { 'text/none-such': level } },
    };
    deepEqual(JSON.parse(updated), expected);
    equal(await updateManifest(updated, [rule], 'package.json'), updated);
  });

  it('leaves a manifest without the setting alone', async () => {
    equal(await updateManifest('{"name":"x"}', [rule], 'package.json'), '{"name":"x"}');
  });
});
