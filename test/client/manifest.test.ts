import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/rule-examples';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly when: string }[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly description: string; readonly media: { readonly image: string } }[];
    }[];
  };
}

const text = readFileSync(join(root, 'package.json'), 'utf8');
const { commands, menus, views, walkthroughs } = (JSON.parse(text) as Manifest).contributes;
const nls = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
const ignored = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');

/** A letter that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

describe('the manifest', () => {
  it('has a text for each of its keys, and no other', () => {
    const used = [...text.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? '');
    deepEqual([...new Set(used)].sort(), Object.keys(nls).sort());
  });

  it('names commands in both languages, so that either finds them', () => {
    for (const { command, title } of commands) {
      const [vi, en, ...others] = (nls[title.replaceAll('%', '')] ?? '').split(' / ');
      ok(vi && VIETNAMESE.test(vi) && en && !VIETNAMESE.test(en) && others.length === 0, command);
    }
  });

  it('describes settings in both languages', () => {
    for (const [key, words] of Object.entries(nls)) {
      // Two settings are named by Vietnamese examples alone.
      if (!/^config\.(?!title$|toneMarks\.)/.test(key)) continue;
      const [vi = '', ...others] = words.replaceAll(/`[^`]*`/g, '').split(/\n\n| · /);
      const en = others.at(-1) ?? '';
      ok(VIETNAMESE.test(vi), `${key}: ${vi}`);
      ok(en !== '' && !VIETNAMESE.test(en), `${key}: ${en}`);
    }
  });

  it('puts only commands that it has into menus, and shows nothing where there is no draft', () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const entries of Object.values(menus))
      for (const { command } of entries) ok(known.has(command), command);
    for (const view of Object.values(views).flat())
      ok(view.when.includes('partyDocuments.hasDraft'), view.id);
  });

  it('has four first steps, whose commands exist and whose pictures are in the package', () => {
    const steps = walkthroughs.flatMap((one) => one.steps);
    deepEqual(steps.length, 4);
    for (const { description, media } of steps) {
      for (const [, command = ''] of (nls[description.replaceAll('%', '')] ?? '').matchAll(
        /\(command:([\w.]+)/g,
      ))
        ok(
          commands.some((one) => one.command === command) || command === 'partyDocuments.cited.focus',
          command,
        );
      ok(existsSync(join(root, media.image)), `${media.image} is missing`);
      ok(ignored.includes('!docs/images/walkthrough-*.png'));
    }
  });
});
