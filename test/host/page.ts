import { eventually } from './support';

/** Where the page that shows this editor listens (scripts/host-page.mjs); put in by the build, empty on the desktop. */
const address = process.env['PARTYDOC_PAGE'] ?? '';

/** A test that presses keys and looks at the page. Where there is no page to look at it counts as skipped. */
export function onPage(title: string, body: () => Promise<void>): void {
  if (address === '') it.skip(title, body);
  else it(title, body);
}

async function ask(action: string, options: Record<string, string>): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify({ action, ...options }) });
  const answer = (await response.json()) as { value?: unknown; fault?: string };
  if (answer.fault !== undefined) throw new Error(answer.fault);
  return answer.value;
}

/** Presses keys together, for example `Control+Period`. */
export async function press(keys: string): Promise<void> {
  await ask('press', { keys });
}

/** Types on the keyboard, key by key. */
export async function typeKeys(text: string): Promise<void> {
  await ask('type', { text });
}

export async function click(selector: string): Promise<void> {
  await ask('click', { selector });
}

/** The texts of the visible elements of a selector. */
export async function textsOf(selector: string): Promise<readonly string[]> {
  return (await ask('texts', { selector })) as string[];
}

let pictures = 0;

/** Presses keys that open something, again where a busy page let them fall; gives the text of what holds `text` then. */
export async function shownBy(keys: string, selector: string, text: string): Promise<string> {
  for (let tries = 1; tries < 3; tries++) {
    await press(keys);
    const opened = await eventually(selector, async () => (await textsOf(selector))[0], 8_000).catch(
      () => '',
    );
    if (opened !== '') break;
  }
  return shown(selector, text);
}

/** Waits until an element of the selector holds a text, and gives the element's whole text. */
export async function shown(selector: string, text: string): Promise<string> {
  let last: readonly string[] = [];
  try {
    return await eventually(text, async () => {
      last = await textsOf(selector);
      return last.find((one) => one.includes(text));
    });
  } catch {
    await ask('picture', { name: `failure-${++pictures}` });
    throw new Error(`“${text}” is not shown in ${selector}, which says: ${last.join(' | ') || 'nothing'}`);
  }
}

/** Waits until a list to choose from offers a text. Where there is no page to look at, a while that is long enough for a list. */
export async function offered(text: string): Promise<void> {
  if (address !== '') await shown('.quick-input-widget', text);
  else await new Promise((resolve) => setTimeout(resolve, 1000));
}
