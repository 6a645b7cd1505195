/** Sound titles and organs of a text, and a sentence that tells of them again. */
import type { OrganMention, TitleMention } from '../../../../server/src/model/types';
import type { Random } from '../../random';
import type { CleanText, Mutant } from '../../types';

/** A title of the present of one person in one organ that the tables know. */
export function soundTitle(
  clean: CleanText,
  random: Random,
  wanted: (title: TitleMention) => boolean = () => true,
): TitleMention | undefined {
  return random.pick(
    clean.model.titles.filter(
      (title) =>
        title.titleId !== undefined &&
        !title.quoted &&
        !title.plural &&
        !title.modifiers.includes('former') &&
        !title.context.cues.has('past') &&
        wanted(title),
    ),
  );
}

/** An organ named in running text, not part of a title. */
export function soundOrgan(
  clean: CleanText,
  random: Random,
  wanted: (organ: OrganMention) => boolean,
): OrganMention | undefined {
  return random.pick(
    clean.model.organs.filter(
      (organ) => !organ.quoted && !organ.inTitle && organ.letters === 'title' && !organ.open && wanted(organ),
    ),
  );
}

/** A sentence at the end of a paragraph in which `words` are the mistake. */
export function sentenceAfter(
  clean: CleanText,
  random: Random,
  make: (title: TitleMention) => [string, string, string] | undefined,
  title: TitleMention | undefined,
): Mutant | undefined {
  if (!title) return undefined;
  const parts = make(title);
  if (!parts) return undefined;
  const after = clean.model.lines.positionAt(title.span.end).line;
  const lines = Array.from({ length: clean.model.lines.lineCount - after }, (_, i) => after + i).filter(
    (line) =>
      clean.model.lines.lineText(line).trim() === '' && clean.model.lines.lineStart(line) < clean.text.length,
  );
  const line = random.pick(lines.slice(0, 12));
  const at = line === undefined ? clean.text.length : clean.model.lines.lineStart(line);
  const [before, words, behind] = parts;
  const inserted = `\n${before}${words}${behind}\n`;
  return {
    text: clean.text.slice(0, at) + inserted + clean.text.slice(at),
    start: at + 1 + before.length,
    end: at + 1 + before.length + words.length,
  };
}

/** Persons of whom the draft tells no change of post. */
export function settled(clean: CleanText): (title: TitleMention) => boolean {
  const changing = new Set(
    clean.model.persons.flatMap((p) => (p.context.cues.has('appointment') ? [p.key] : [])),
  );
  return (title) => title.person !== undefined && !title.person.short && !changing.has(title.person.key);
}
