import type { ReportAnswer } from '../../server/src/lsp/desk';
import { escapeHtml } from '../../server/src/text/html';
import type { PlainRange } from './views';

/** How a page of the report is made. */
export interface PageOptions {
  /** Lets the page's own style in, and nothing else. */
  readonly nonce: string;
  /** The address behind a place; without it, places are words. */
  readonly link?: (range: PlainRange) => string;
  /** A link above the report, such as one that saves it. */
  readonly action?: { readonly href: string; readonly title: string };
}

/** Markup that was put together by `html`. */
class Markup {
  constructor(readonly text: string) {}
}

/** Puts values into markup; whatever is not markup itself is escaped. */
function html(parts: TemplateStringsArray, ...values: (string | Markup | readonly Markup[])[]): Markup {
  const written = values.map((value) => {
    if (typeof value === 'string') return escapeHtml(value);
    return value instanceof Markup ? value.text : value.map((one) => one.text).join('');
  });
  return new Markup(parts.map((part, i) => part + (written[i] ?? '')).join(''));
}

const STYLE = `
body { font-family: var(--vscode-font-family, 'Times New Roman', serif); color: var(--vscode-editor-foreground, #000);
  background: var(--vscode-editor-background, #fff); max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; line-height: 1.5; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; } dd { margin: 0; }
article { border-left: 0.25rem solid; padding: 0.1rem 0.9rem; margin: 1rem 0; break-inside: avoid; }
article.error { border-color: #c72e0f; } article.warning { border-color: #b89500; }
article.information { border-color: #1a85ff; } article.hint { border-color: #6c6c6c; }
blockquote { margin: 0.4rem 0; padding: 0.3rem 0.7rem; border: 1px solid var(--vscode-contrastBorder, #8888);
  overflow-wrap: anywhere; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; text-decoration-thickness: 2px; }
p { margin: 0.3rem 0; } ul { margin: 0.3rem 0; } .rule { opacity: 0.8; }
footer { margin-top: 3rem; } a { color: var(--vscode-textLink-foreground, #006ab1); }
@media print { body { margin: 0; max-width: none; color: #000; background: #fff; } .action { display: none; } }
`;

/** The report as a page of its own: no scripts, no addresses, nothing from a draft that could become markup. */
export function reportHtml(report: ReportAnswer, { nonce, link, action }: PageOptions): string {
  const { language, title, about, families, none, labels } = report;
  const finding = (one: ReportAnswer['families'][number]['findings'][number]): Markup => {
    const { quote, range } = one;
    const place = link ? html`<a href="${link(range)}">${one.place}</a>` : html`${one.place}`;
    const fixes = one.fixes.map((fix) => html`<li>${fix}</li>`);
    return html` <article class="${one.severity}">
      <h3>${place} – ${one.title}</h3>
      <blockquote>${quote[0]}<mark>${quote[1]}</mark>${quote[2]}</blockquote>
      <p>${one.message}</p>
      ${one.clause === undefined ? '' : html`<p>${labels.clause}: ${one.clause}</p>`}
      ${
        fixes.length > 0
          ? html`<p>${labels.fix}:</p>
              <ul>
                ${fixes}
              </ul>`
          : ''
      }
      <p class="rule">${one.severityName} · ${one.rule}</p>
    </article>`;
  };
  const body = families.map(
    (family) =>
      html`<section>
        <h2>${family.title} (${String(family.findings.length)})</h2>
        ${family.findings.map(finding)}
      </section>`,
  );
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        ${action ? html`<p class="action"><a href="${action.href}">${action.title}</a></p>` : ''}
        <dl>
          ${about.map(
            ({ label, value }) =>
              html`<dt>${label}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        <main>${families.length > 0 ? body : html`<p>${none}</p>`}</main>
        <footer><p>${labels.approve}:</p></footer>
      </body>
    </html> `.text;
}
