import type { Range, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../features/format';
import type { RequestWorld } from './world';

/** Formats a whole draft, or what lies in a range of it. */
export async function formattingAnswer(
  world: RequestWorld,
  uri: string,
  range: Range | undefined,
): Promise<TextEdit[]> {
  const draft = await world.drafts.get(uri);
  if (!draft) return [];
  const { model, settings, knowledge } = draft;
  const positions = world.positions();
  const wanted = range && positions.offsets(model.lines, range);
  return formatEdits(model, knowledge, settings, wanted).map((edit) => ({
    range: positions.range(model.lines, edit),
    newText: edit.newText,
  }));
}
