/** What settings may say of each rule: for the manifest and for `.partydoc.yaml`. */
import { format, resolveConfig } from 'prettier';
import { ruleTexts } from '../../server/src/messages';
import { type Rule, SEVERITIES } from '../../server/src/rules/types';

const LEVELS = [...SEVERITIES, 'off'] as const;

interface LevelSchema {
  readonly type: 'string';
  readonly enum: readonly string[];
  readonly description: string;
}

/** One property a rule, described in both languages: a clerk may search in either. */
export function ruleProperties(rules: readonly Rule[]): Record<string, LevelSchema> {
  const entries = rules.map((rule) => {
    const vi = ruleTexts('vi', rule.id)?.title ?? rule.id;
    const en = ruleTexts('en', rule.id)?.title ?? rule.id;
    const description = `${vi} · ${en} (${rule.stage === 'preview' ? 'preview, ' : ''}${rule.severity})`;
    return [rule.id, { type: 'string', enum: LEVELS, description }] as const;
  });
  return Object.fromEntries(entries);
}

export function rulesSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Mức độ của từng quy tắc · Severity of each rule',
    type: 'object',
    properties: ruleProperties(rules),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const SETTING = 'partyDocuments.severities';

interface Manifest {
  contributes?: { configuration?: { properties?: Record<string, Record<string, unknown>> } };
}

/** The manifest with the properties of the setting `partyDocuments.severities` made anew; all else as it was. */
export async function updateManifest(text: string, rules: readonly Rule[], path: string): Promise<string> {
  const manifest = JSON.parse(text) as Manifest;
  const setting = manifest.contributes?.configuration?.properties?.[SETTING];
  if (!setting) return text;
  setting['properties'] = ruleProperties(rules);
  const options = await resolveConfig(path);
  return format(JSON.stringify(manifest, null, 2), { ...options, filepath: path });
}
