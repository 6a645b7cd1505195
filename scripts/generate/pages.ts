/** The page of a rule, and the index of all. The examples are executed: what a page quotes is what the engine says. */
import { ruleMessage, ruleTexts } from '../../server/src/messages';
import type { Language } from '../../server/src/model/types';
import type { Diagnosis } from '../../server/src/rules/engine';
import type { Example, OfficeFacts, RosterLine, Rule, RuleExamples } from '../../server/src/rules/types';
import { applyEdits, checkText, knowledge } from '../../test/support/check';
import { readMarks } from '../../test/support/marks';
import { familyName, fixName, heading, languageName, severityName, stageName } from './words';

const NOTE = '<!-- Made by `npm run generate` from the rule, its texts and its examples; do not edit. -->';

export function pagePath(rule: Rule): string {
  return `docs/rules/${rule.id}.md`;
}

/** A code block that no text can break out of. */
function block(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Text on one line of Markdown. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\|*_<>[\]`]/g, String.raw`\$&`);
}

function cell(both: Readonly<Record<Language, string>>): string {
  return `${both.vi} · ${both.en}`;
}

function texts(language: Language, rule: Rule): { title: string; why: string } {
  return ruleTexts(language, rule.id) ?? { title: rule.id, why: '' };
}

function facts(rule: Rule): string {
  const languages = rule.languages;
  const rows = [
    ['Mức độ · Severity', cell(severityName[rule.severity])],
    [
      'Văn bản · Drafts',
      cell({
        vi: languages.map((l) => languageName[l].vi).join(', '),
        en: languages.map((l) => languageName[l].en).join(', '),
      }),
    ],
    ['Sửa nhanh · Fix', cell(fixName[rule.fix])],
    ['Giai đoạn · Stage', cell(stageName[rule.stage])],
    ...(rule.clause
      ? [['Căn cứ · Rests on', cell({ vi: inline(rule.clause.vi), en: inline(rule.clause.en) })]]
      : []),
  ];
  return ['| | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function check(rule: Rule, example: Example): { text: string; diagnoses: readonly Diagnosis[] } {
  const { text } = readMarks(example.text);
  const options = { language: example.language, ...(example.date ? { date: example.date } : {}) };
  return {
    text,
    diagnoses: checkText(text, options, [rule], example.office, example.roster, example.others).diagnoses,
  };
}

/** The ranges found, in the marks of the examples. */
function marked(text: string, diagnoses: readonly Diagnosis[]): string {
  const inserts = diagnoses
    .flatMap(({ finding: { span } }) => [
      { at: span.start, mark: '⟦' },
      { at: span.end, mark: '⟧' },
    ])
    .sort((a, b) => a.at - b.at);
  let out = '';
  let from = 0;
  for (const { at, mark } of inserts) {
    out += text.slice(from, at) + mark;
    from = at;
  }
  return out + text.slice(from);
}

/** What the office's settings say for an example, as its file writes it. */
function officeLine({ issuer, place, congress }: OfficeFacts, language: Language): string {
  const lines = [
    ...(issuer === undefined ? [] : [`issuer: ${issuer}`]),
    ...(place === undefined ? [] : [`place: ${place}`]),
    ...(congress ? [`term: ${congress.year} - ${congress.year + 5}`, `congress: ${congress.ordinal}`] : []),
  ];
  return `${heading.office[language]} ${lines.map((line) => `\`${line}\``).join(', ')}.`;
}

/** The rows of the office's roster for an example: who, which title, from when to when. */
function rosterLines(roster: readonly RosterLine[], language: Language): string {
  const rows = roster.map(({ name, titleId, organId, place, from, to }) => {
    const title = knowledge.title(titleId)?.names[language][0] ?? titleId;
    const organ = organId === undefined ? undefined : knowledge.organ(organId)?.names[language][0];
    const days = from === undefined && to === undefined ? undefined : `${from ?? ''} – ${to ?? ''}`.trim();
    return [name, title, organ, place, days].filter((cell) => cell !== undefined).join(', ');
  });
  return `${heading.roster[language]} ${rows.map((row) => `\`${row}\``).join('; ')}.`;
}

/** The other drafts of the folder for an example, each with its name. */
function otherDrafts(others: Readonly<Record<string, string>>, language: Language): string {
  return Object.entries(others)
    .map(([name, text]) => `${heading.others[language]} \`${name}\`:\n\n${block(text.trimEnd())}`)
    .join('\n\n');
}

function badExample(rule: Rule, example: Example): string {
  const { language } = example;
  const { text, diagnoses } = check(rule, example);
  const parts = [block(marked(text, diagnoses))];
  if (example.date) parts.push(`${heading.dated[language]} ${example.date}.`);
  if (example.office) parts.push(officeLine(example.office, language));
  if (example.roster) parts.push(rosterLines(example.roster, language));
  if (example.others) parts.push(otherDrafts(example.others, language));
  const lines = diagnoses.flatMap(({ finding, severity }) => {
    const message = ruleMessage(language, rule.id, finding.message, finding.params);
    const fixes = (finding.fixes?.() ?? []).map((fix) =>
      inline(ruleMessage(language, rule.id, fix.title, fix.params)),
    );
    return [
      `- **${severityName[severity][language]}**: ${inline(message)}`,
      ...(fixes.length > 0 ? [`  - ${heading.fix[language]}: ${fixes.join('; ')}`] : []),
    ];
  });
  parts.push(lines.join('\n'));
  const edits = diagnoses.flatMap(({ finding }) => finding.fixes?.()[0]?.edits ?? []);
  if (edits.length > 0) parts.push(`${heading.fixed[language]}:`, block(applyEdits(text, edits)));
  return parts.join('\n\n');
}

function goodExample(example: Example): string {
  const dated = example.date ? `\n\n${heading.dated[example.language]} ${example.date}.` : '';
  const office = example.office ? `\n\n${officeLine(example.office, example.language)}` : '';
  const roster = example.roster ? `\n\n${rosterLines(example.roster, example.language)}` : '';
  const others = example.others ? `\n\n${otherDrafts(example.others, example.language)}` : '';
  return block(readMarks(example.text).text) + dated + office + roster + others;
}

function section(language: Language, rule: Rule, examples: RuleExamples | undefined): string {
  const of = (list: readonly Example[] | undefined): readonly Example[] =>
    (list ?? []).filter((example) => example.language === language);
  const bad = of(examples?.bad);
  const good = of(examples?.good);
  return [
    `## ${heading.language[language]}`,
    `**${texts(language, rule).title}.** ${texts(language, rule).why}`,
    ...(bad.length > 0 ? [`### ${heading.bad[language]}`, ...bad.map((e) => badExample(rule, e))] : []),
    ...(good.length > 0 ? [`### ${heading.good[language]}`, ...good.map(goodExample)] : []),
  ].join('\n\n');
}

export function rulePage(rule: Rule, examples: RuleExamples | undefined): string {
  return `${[
    `# ${rule.id}`,
    NOTE,
    `**${texts('vi', rule).title}** · ${texts('en', rule).title}`,
    facts(rule),
    section('vi', rule, examples),
    section('en', rule, examples),
  ].join('\n\n')}\n`;
}

function indexTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const link = `[${rule.id}](${rule.id}.md)`;
    return `| ${[
      link,
      inline(texts('vi', rule).title),
      inline(texts('en', rule).title),
      cell(severityName[rule.severity]),
      rule.languages.join(', '),
      rule.fix,
      rule.stage,
    ].join(' | ')} |`;
  });
  return [
    '| Quy tắc · Rule | Tên | Name | Mức độ · Severity | Văn bản · Drafts | Sửa · Fix | Giai đoạn · Stage |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

export function indexPage(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map((rule) => rule.id.slice(0, rule.id.indexOf('/'))))];
  const parts = families.map((family) => {
    const name = familyName[family];
    const own = rules.filter((rule) => rule.id.startsWith(`${family}/`));
    return `## ${name ? cell(name) : family}\n\n${indexTable(own)}`;
  });
  return `${[
    '# Quy tắc · Rules',
    NOTE,
    `${rules.length} quy tắc. Tắt hoặc đổi mức độ từng quy tắc bằng cài đặt \`partyDocuments.severities\`; bỏ qua một chỗ bằng chú thích ` +
      '`<!-- partydoc-disable-next-line citation/… -->` ở dòng trên.',
    `${rules.length} rules. The setting \`partyDocuments.severities\` turns one off or changes its severity; a comment ` +
      '`<!-- partydoc-disable-next-line citation/… -->` on the line above passes over one place.',
    ...parts,
  ].join('\n\n')}\n`;
}
