import type { Connection } from './connection';

/** The works that a client shows, each with what it does when the person cancels it. */
export class ShownProgress {
  readonly #cancel = new Map<string, () => void>();
  #count = 0;

  constructor(readonly connection: Connection) {
    connection.onNotification('window/workDoneProgress/cancel', ({ token }) =>
      this.#cancel.get(String(token))?.(),
    );
  }

  /** Shows a work; undefined where the client will not. */
  async begin(title: string, cancel: () => void): Promise<ShownWork | undefined> {
    const token = `partydoc-${++this.#count}`;
    try {
      await this.connection.sendRequest('window/workDoneProgress/create', { token });
    } catch {
      return undefined;
    }
    this.#cancel.set(token, cancel);
    const say = (value: object): void => this.connection.sendProgress(token, value);
    say({ kind: 'begin', title, percentage: 0, cancellable: true });
    return {
      report: (percentage, message) => say({ kind: 'report', percentage, message }),
      end: () => {
        this.#cancel.delete(token);
        say({ kind: 'end' });
      },
    };
  }
}

export interface ShownWork {
  report(percentage: number, message: string): void;
  end(): void;
}
