import { isAbsolute } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** Lines of the text around each change. */
const CONTEXT = 3;

/** What two states of a file differ in, as `git apply` and `patch -p1` take it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const slashes = path.replaceAll('\\', '/');
  const name = isAbsolute(path) ? slashes.replace(/^\/+/, '') : slashes;
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
