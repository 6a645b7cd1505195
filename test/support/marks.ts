/** Takes the ⟦ ⟧ marks out of a text; returns it with the ranges that they stood around (UTF-16 offsets). */
export function readMarks(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const unit of marked) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
      ranges.push({ start, end: text.length });
    } else text += unit;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || a.end - b.end) };
}
