import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { onPage, shown, textsOf } from './page';
import { report } from './samples';
import { cleanUp, eventually, openChecked, rangeOf, run, set } from './support';

/** Text, type and modifiers of every semantic token of a draft. */
async function tokensOf(document: vscode.TextDocument): Promise<readonly (readonly [string, string])[]> {
  const legend = await run<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const tokens: (readonly [string, string])[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const names = legend.tokenModifiers.filter((_name, bit) => modifiers & (1 << bit));
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    tokens.push([text, [legend.tokenTypes[type], ...names].join('.')]);
  }
  return tokens;
}

export function definePresentation(): void {
  describe('What a draft looks like', () => {
    afterEach(cleanUp);

    it('colours what it has understood: full mention, short mention, unresolved', async () => {
      const { document } = await openChecked(report.replace('ở các cấp', 'và Nghị quyết số 999-NQ/TW'));
      const tokens = await tokensOf(document);
      const kinds = (text: string): string[] =>
        tokens.flatMap(([token, kind]) => (token.includes(text) ? [kind] : []));
      const modifiers = (text: string): string => kinds(text).join(' ');
      ok(modifiers('59').includes('fullMention'), `59 is ${modifiers('59')}`);
      ok(modifiers('NQ').includes('shortMention'), `NQ is ${modifiers('NQ')}`);
      ok(modifiers('999').includes('unresolved'), `999 is ${modifiers('999')}`);
      ok(kinds('TÌNH HÌNH').includes('heading'), `the heading is ${modifiers('TÌNH HÌNH')}`);
      ok(modifiers('24/01/2025').includes('date'), `the date is ${modifiers('24/01/2025')}`);
      ok(
        modifiers('NQ').includes('documentTypeSymbol') && modifiers('TW').includes('documentIssuerSymbol'),
        'parts',
      );
    });

    it('is quiet: no inlay hints and no lenses until they are switched on', async () => {
      const { document } = await openChecked(report);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = (): Thenable<vscode.InlayHint[]> =>
        run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      const lenses = (): Thenable<vscode.CodeLens[]> =>
        run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      equal((await hints()).length, 0, 'hints by default');
      equal((await lenses()).length, 0, 'lenses by default');
      await set('inlayHints', true);
      const found = await eventually('hints', async () => {
        const all = await hints();
        return all.length > 0 ? all : undefined;
      });
      const at = rangeOf(document, '24/01/2025').end;
      ok(
        found.some(({ position }) => position.isEqual(at)),
        'no hint at the date 24/01/2025',
      );
      await set('codeLens', true);
      const [lens] = await eventually('lenses', async () => {
        const all = await lenses();
        return all.length > 0 ? all : undefined;
      });
      ok(lens, 'no lens');
      equal(lens.range.start.line, rangeOf(document, '59-NQ/TW').start.line);
      ok(lens.command?.title.includes('3'), `the lens says ${lens.command?.title ?? 'nothing'}`);
    });

    onPage('draws the hints and lenses that are switched on into the text', async () => {
      await set('inlayHints', true);
      await set('codeLens', true);
      await openChecked(report);
      await shown('.contentWidgets .codelens-decoration', '3');
      await shown('.view-lines', 'thứ Sáu'); // 24/01/2025
    });

    onPage('gives the parts of a draft colours of their own', async () => {
      await openChecked(report);
      await eventually('colours', async () => {
        const heading = await textsOf('.view-line span span[class*="mtkb"]');
        return heading.some((text) => text.includes('TÌNH HÌNH')) || undefined;
      });
    });
  });
}
