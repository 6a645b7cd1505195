/** The JSON Schema of an office's `.partydoc.yaml`, made from the schemas by which the product itself reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../server/src/rules/types';
import { officeKeys, type SettingKey, settingSchemas } from '../../server/src/workspace/settings-read';
import { root } from '../../test/support/rule-examples';
import { ruleProperties } from './schema';

type Json = Record<string, unknown>;

/** What is looked at of a valibot schema; each kind has some of it. */
interface Schema {
  readonly type: string;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly (Schema & { readonly requirement?: unknown })[];
}

/** The JSON Schema of a valibot schema, for the kinds that settings use; another kind is a fault of this script. */
function toJsonSchema(schema: Schema): Json {
  switch (schema.type) {
    case 'picklist':
      return { type: 'string', enum: schema.options };
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
      return { type: 'string', ...constraints(schema) };
    case 'number':
      return { type: 'number', ...constraints(schema) };
    case 'union':
      return { anyOf: (schema.options ?? []).map((option) => toJsonSchema(option as Schema)) };
    case 'array':
      return { type: 'array', items: inner(schema.item) };
    case 'record':
      return { type: 'object', additionalProperties: inner(schema.value) };
    case 'optional':
      return inner(schema.wrapped);
    case 'object': {
      const properties = Object.entries(schema.entries ?? {}).map(([key, one]) => [key, toJsonSchema(one)]);
      return {
        type: 'object',
        properties: Object.fromEntries(properties) as Json,
        additionalProperties: false,
      };
    }
    default:
      throw new Error(`no JSON Schema for a setting of kind ${schema.type}`);
  }
}

function inner(schema: Schema | undefined): Json {
  if (!schema) throw new Error('a setting of no kind');
  return toJsonSchema(schema);
}

function constraints({ pipe }: Schema): Json {
  const found: Json = {};
  for (const { type, requirement } of pipe ?? []) {
    if (type === 'regex' && requirement instanceof RegExp) found['pattern'] = requirement.source;
    if (type === 'min_value') found['minimum'] = requirement;
    if (type === 'max_value') found['maximum'] = requirement;
  }
  return found;
}

export function settingsSchema(rules: readonly Rule[]): string {
  const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
  const property = (key: SettingKey): Json => ({
    ...toJsonSchema(settingSchemas[key]),
    ...(key === 'severities' ? { properties: ruleProperties(rules), additionalProperties: false } : {}),
    description: texts[`config.${key}`] ?? officeOnly[key] ?? key,
  });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Thiết lập chung của cơ quan (.partydoc.yaml) · Settings shared by an office (.partydoc.yaml)',
    type: 'object',
    properties: Object.fromEntries(officeKeys.map((key) => [key, property(key)])),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Settings that an editor does not have, so that the manifest does not describe them. */
const officeOnly: Partial<Record<SettingKey, string>> = {
  catalogue:
    "Danh mục văn bản của cơ quan: một hoặc nhiều tệp CSV, đường dẫn tính từ thư mục của tệp này.\n\nThe office's own catalogue of documents: one or more CSV files, by their paths from the folder of this file.",
  roster:
    "Danh sách cán bộ của cơ quan: một hoặc nhiều tệp CSV, đường dẫn tính từ thư mục của tệp này.\n\nThe office's own roster of officials: one or more CSV files, by their paths from the folder of this file.",
  templates:
    'Thư mục mẫu văn bản của cơ quan, tính từ thư mục của tệp này và nằm trong thư mục làm việc; lệnh “Văn bản mới…” dùng các mẫu đó.\n\nFolder of the office’s own templates, from the folder of this file and inside the workspace; “New Document…” offers them.',
  paths:
    'Những tệp là văn bản (include) và không phải văn bản (exclude) của cơ quan: mẫu đường dẫn tính từ thư mục của tệp này.\n\nFiles that are drafts (include) and that are not (exclude): path patterns from the folder of this file.',
};
