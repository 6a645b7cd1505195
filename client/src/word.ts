import { draftDocx } from '../../server/src/export/docx';
import type { Page } from '../../server/src/export/page';
import { importDocx, type Imported } from '../../server/src/import';
import type { ReportAnswer } from '../../server/src/lsp/desk';
import { reportDocx } from './report-docx';

/** What is done with Word files. The libraries for it are a bundle of their own, loaded when one is first asked for. */
export interface WordTools {
  reportDocx(report: ReportAnswer): Promise<Uint8Array>;
  draftDocx(page: Page): Promise<Uint8Array>;
  importDocx(bytes: Uint8Array): Promise<Imported>;
}

/** What the bundle exports. */
export const wordTools: WordTools = {
  reportDocx,
  draftDocx,
  importDocx: (bytes) => Promise.resolve(importDocx(bytes)),
};
