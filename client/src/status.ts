import {
  commands,
  ConfigurationTarget,
  Disposable,
  StatusBarAlignment,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { AboutLine } from '../../server/src/features/report';
import type { CurrentDraft, Desk } from './desk';
import { pick } from './pick';
import { SHOW_REPORT } from './report';
import { showPlace } from './views';

export const SHOW_STATUS = 'partyDocuments.showStatus';

/** The status item of the draft in front of the person: language, date, rules in force, findings. */
export function createStatus(desk: Desk): Disposable {
  const item = window.createStatusBarItem('partyDocuments.status', StatusBarAlignment.Right, 100);
  item.name = 'Văn bản Đảng (Party Documents)';
  item.command = SHOW_STATUS;
  const subscription = desk.onDidChange((current) => {
    if (!current) {
      item.hide();
      return;
    }
    const { about, findings, draftLanguage } = current.overview;
    const { error, warning, information, hint } = findings;
    const value = (id: AboutLine['id']): string[] =>
      about.filter((line) => line.id === id).map((line) => line.value);
    const parts = [
      `$(checklist) ${error + warning + information + hint}`,
      draftLanguage.toUpperCase(),
      ...(current.overview.date ? value('date') : []),
      ...value('regulation'),
    ];
    const told = about.map((line) => `${line.label}: ${line.value}`);
    item.text = parts.join(' · ');
    item.tooltip = told.join('\n');
    item.accessibilityInformation = { label: `${item.name ?? ''}. ${told.join(', ')}`, role: 'button' };
    item.show();
  });
  return Disposable.from(subscription, item);
}

/** Offers what the status item tells, each to look at or to change. */
export async function showStatus(desk: Desk, extensionUri: Uri): Promise<void> {
  await desk.refresh();
  const { current } = desk;
  if (!current) return;
  const rows = current.overview.about
    .filter(({ id }) => id in actions)
    .map(({ id, label, value }) => ({ label: value, description: label, value: id }));
  const chosen = await pick('Văn bản này · This draft', rows);
  await (chosen && actions[chosen]?.(current, extensionUri));
}

type Action = (current: CurrentDraft, extensionUri: Uri) => Thenable<unknown>;

const actions: Partial<Record<AboutLine['id'], Action>> = {
  language: chooseLanguage,
  date: showOrAskDate,
  regulation: (_, extensionUri) =>
    commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, 'docs', 'rules', 'README.md')),
  findings: () => commands.executeCommand(SHOW_REPORT),
};

async function chooseLanguage({ document, overview: { office } }: CurrentDraft): Promise<void> {
  if (office?.language) {
    await openOfficeFile(office.uri);
    return;
  }
  const choices = [
    { label: 'Tự nhận biết', description: 'Recognised from the text', value: 'auto' },
    { label: 'Tiếng Việt', description: 'Vietnamese', value: 'vi' },
    { label: 'Tiếng Anh', description: 'English', value: 'en' },
  ];
  const title = 'Ngôn ngữ của văn bản · Language of the drafts';
  const chosen = await pick(title, choices);
  if (chosen) await setFor(document.uri, 'language', chosen === 'auto' ? undefined : chosen);
}

/** A date that the draft bears is shown; one that it does not can be given. */
async function showOrAskDate({ document, overview }: CurrentDraft): Promise<void> {
  if (overview.dateRange) {
    await showPlace(document.uri.toString(), overview.dateRange);
    return;
  }
  if (overview.office?.date) {
    await openOfficeFile(overview.office.uri);
    return;
  }
  const given = await window.showInputBox({
    title: 'Ngày của văn bản · Date of the draft',
    prompt:
      'Văn bản chưa ghi ngày; dùng ngày này (để trống là không giả định) · The draft bears no date; this one is assumed (empty: none)',
    placeHolder: '2026-11-22',
    value: overview.date?.iso ?? '',
    validateInput: (value) =>
      /^(?:\d{4}-\d{2}-\d{2})?$/.test(value.trim())
        ? undefined
        : 'Ghi ngày dạng 2026-11-22 · Write the date as 2026-11-22',
  });
  if (given !== undefined) await setFor(document.uri, 'date', given.trim() || undefined);
}

/** What the office has laid down is changed there, by whoever may. */
async function openOfficeFile(uri: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)));
}

/** In the workspace where there is one, else for the person. */
async function setFor(uri: Uri, setting: string, value: string | undefined): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('partyDocuments', uri).update(setting, value, target);
}
