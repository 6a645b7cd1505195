import { productText, ruleTexts } from '../messages';
import type { Language } from '../model/types';
import { allRules } from '../rules/all';
import type { Rule } from '../rules/types';
import { nearest } from '../text/nearest';
import type { RulesArguments } from './commands';
import type { Io } from './io';

/** Prints all rules in a line each, or one with what it is about and what it rests on; resolves to the exit status. */
export function rulesCommand(
  name: string | undefined,
  { format, lang }: RulesArguments,
  { io, language }: { readonly io: Io; readonly language: Language },
): number {
  const shown = lang === 'auto' ? language : lang;
  const rules = allRules.filter(({ id }) => name === undefined || id === name);
  if (name !== undefined && rules.length === 0) {
    const ids = allRules.map(({ id }) => id);
    const meant = nearest(name, ids);
    const text = productText(
      shown,
      meant === undefined ? 'settings.unknown-rule' : 'settings.unknown-rule-meant',
      { name, meant: meant ?? '' },
    );
    io.stderr.write(`partydoc: ${text}\n`);
    return 2;
  }
  const rows = rules.map(({ id, severity, stage, fix, languages }) => ({
    id,
    severity,
    stage,
    fix,
    languages,
    title: ruleTexts(shown, id)?.title ?? id,
  }));
  const line = ({ id, severity, title }: (typeof rows)[number]): string =>
    `${id.padEnd(36)} ${severity.padEnd(12)} ${title}\n`;
  const about = name === undefined ? [] : rules.map((rule) => aboutRule(rule, shown));
  io.stdout.write(
    format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n` : [...rows.map(line), ...about].join(''),
  );
  return 0;
}

function aboutRule({ id, clause }: Rule, language: Language): string {
  const why = ruleTexts(language, id)?.why ?? '';
  const rests = clause ? `${productText(language, 'report.clause')}: ${clause[language]}\n` : '';
  return `\n${why}\n${rests}`;
}
