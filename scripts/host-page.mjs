/**
 * Lets the tests, which run in the extension host, press the keys and see the page that a person would: they send
 * `{ action, … }` to a server of their own and get back what the page says.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';

const textsIn = (frame, selector) =>
  frame.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.innerText.replaceAll('\u00A0', ' ')),
    selector,
  );

/** Clicks where it is, in the editor or in a web view. */
async function clickIn(page, selector) {
  for (const frame of page.frames())
    if (await frame.$(selector).catch(() => null)) return frame.click(selector, { timeout: 5000 });
  return page.click(selector, { timeout: 5000 });
}

const actions = {
  press: (page, { keys }) => page.keyboard.press(keys),
  type: (page, { text }) => page.keyboard.type(text),
  /** The texts of what is visible, with plain spaces; those of web views after those of the editor. */
  texts: async (page, { selector }) => {
    const own = await textsIn(page.mainFrame(), selector);
    const views = page.frames().filter((frame) => frame !== page.mainFrame());
    const others = await Promise.all(views.map((frame) => textsIn(frame, selector).catch(() => [])));
    return [...own, ...others.flat()];
  },

  click: (page, { selector }) => clickIn(page, selector).then(() => null),
  /** What a person would see, kept beside the run's log. */
  picture: (page, { name }, folder) =>
    page.screenshot({ path: join(folder, `${name}.png`) }).then(() => null),
};

async function bodyOf(request) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return JSON.parse(body);
}

/** Starts the server; `page` is asked for at each request, for it is opened later. Pictures go into `folder`. */
export async function servePage(page, folder) {
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      const { action, ...options } = await bodyOf(request);
      const value = await actions[action](page(), options, folder);
      response.end(JSON.stringify({ value: value ?? null }));
    } catch (error) {
      response.end(JSON.stringify({ fault: String(error) }));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
