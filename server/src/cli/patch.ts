import { isAbsolute } from 'node:path';
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';

/** Lines of the text around each change. */
const CONTEXT = 3;

/** What two states of a file differ in, as `git apply` and `patch -p1` take it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const slashes = path.replaceAll('\\', '/');
  const name = isAbsolute(path) ? slashes.replace(/^\/+/, '') : slashes;
  const options = { context: CONTEXT, headerOptions: OMIT_HEADERS };
  const changes = createTwoFilesPatch(name, name, before, after, undefined, undefined, options);
  return `--- ${header(`a/${name}`)}\n+++ ${header(`b/${name}`)}\n${changes}`;
}

/** A name as git writes it: after one with a blank stands a tab, and one with a control sign or a quotation mark is quoted. */
function header(name: string): string {
  if (/[\p{Cc}"]/u.test(name)) return JSON.stringify(name);
  return name.includes(' ') ? `${name}\t` : name;
}
