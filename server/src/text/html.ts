const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in HTML; control characters and halves of surrogate pairs, which no page takes, are blanks in it. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (sign === '\t' ? sign : ' '))
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
