/**
 * What each column of each table in `data/` may hold. Every group of tables has its file under `data-schema/`; a new
 * table is described there and compiled by `npm run build-data`.
 */
import { calendarTables } from './data-schema/calendar';
import { citationTables } from './data-schema/citations';
import type { Tables } from './data-schema/checks';
import { documentTables } from './data-schema/documents';
import { formatTables } from './data-schema/format';
import { encodingTables } from './data-schema/encodings';
import { listTables } from './data-schema/lists';
import { officeTables } from './data-schema/offices';
import { pageTables } from './data-schema/pages';
import { titleTables } from './data-schema/titles';

export * from './data-schema/checks';

export const tables: Tables = {
  ...calendarTables,
  ...citationTables,
  ...documentTables,
  ...encodingTables,
  ...formatTables,
  ...listTables,
  ...officeTables,
  ...pageTables,
  ...titleTables,
};
