/**
 * Fills a snippet with its defaults (the first of each choice, the given day), as the editor would when every stop is
 * passed by. Knows what our snippets use: stops, choices, nested defaults, variables and transforms.
 */
export function expandSnippet(body: string, day = { year: '2026', month: '11', date: '22' }): string {
  const variables: Readonly<Record<string, string>> = {
    CURRENT_YEAR: day.year,
    CURRENT_MONTH: day.month,
    CURRENT_DATE: day.date,
  };
  const defaults = new Map<string, string>();

  const transform = (value: string, pattern: string, format: string): string => {
    const match = new RegExp(pattern, 'u').exec(value);
    if (!match) return value;
    const made = format
      .replace(/\$\{(\d+):\/upcase\}/g, (_all, group: string) => (match[Number(group)] ?? '').toUpperCase())
      .replace(/\$\{(\d+):\+([^}]*)\}/g, (_all, group: string, text: string) =>
        match[Number(group)] === undefined ? '' : text,
      )
      .replace(/\$(\d)/g, (_all, group: string) => match[Number(group)] ?? '');
    return value.slice(0, match.index) + made + value.slice(match.index + match[0].length);
  };

  /** Reads up to an unmatched `}` or the end; returns the text and the place after it. */
  const read = (at: number, inner: boolean): { text: string; at: number } => {
    let text = '';
    while (at < body.length) {
      const rest = body.slice(at);
      const simple = /^\$(\d+)/.exec(rest);
      const choice = /^\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}/.exec(rest);
      const changed = /^\$\{(\w+)\/((?:[^/\\]|\\.)*)\/((?:\$\{[^}]*\}|[^/}\\]|\\.)*)\/[a-z]*\}/.exec(rest);
      const placed = /^\$\{(\w+)(:|\})/.exec(rest);
      if (inner && rest.startsWith('}')) return { text, at: at + 1 };
      if (simple) {
        text += defaults.get(simple[1] ?? '') ?? '';
        at += simple[0].length;
      } else if (choice) {
        const first = /^(?:[^,\\]|\\.)*/.exec(choice[2] ?? '')?.[0].replaceAll('\\', '') ?? '';
        defaults.set(choice[1] ?? '', first);
        text += first;
        at += choice[0].length;
      } else if (changed) {
        const [all, name = '', pattern = '', format = ''] = changed;
        text += transform(variables[name] ?? defaults.get(name) ?? '', pattern, format);
        at += all.length;
      } else if (placed) {
        const [all, name = '', mark] = placed;
        at += all.length;
        if (mark === '}') text += variables[name] ?? defaults.get(name) ?? '';
        else {
          const given = read(at, true);
          defaults.set(name, given.text);
          text += given.text;
          at = given.at;
        }
      } else {
        text += body[at] === '\\' ? (body[++at] ?? '') : (body[at] ?? '');
        at++;
      }
    }
    return { text, at };
  };

  read(0, false); // the first pass learns the defaults of stops that are used before they are given
  return read(0, false).text;
}
