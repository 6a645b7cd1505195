import type { Connection } from 'vscode-languageserver';
import { productText } from '../messages';
import type { Rule } from '../rules/types';

/** Tells in the client's log of a rule that threw on a document, or (without a rule) of a document that cannot be read at all. */
export function logFailures({ console }: Connection) {
  return (uri: string, rule: Rule | undefined, error: unknown): void => {
    const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    for (const language of ['vi', 'en'] as const) {
      const text = rule
        ? productText(language, 'engine.rule-failed', { rule: rule.id })
        : productText(language, 'engine.model-failed', { name });
      console.error(text);
    }
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
}
