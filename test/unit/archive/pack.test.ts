import { deepEqual } from 'node:assert/strict';
import { packRecord, unpackRecord } from '../../../server/src/archive/pack';
import type { CitedDocument, Identity, IndexRecord } from '../../../server/src/archive/types';

const FULL: Identity = {
  key: '12-ct/tu',
  number: '12-CT/TU',
  system: 'party',
  ordinal: 12,
  typeSymbol: 'CT',
  issuerSymbols: ['TU'],
  year: 2025,
  numberPlace: [3, 0, 3, 11],
  typeIds: ['chi-thi'],
  issuer: 'TỈNH UỶ SƠN HÀ',
  issuerKey: 'tinh uy son ha',
  subject: 'về công tác kiểm tra',
  subjectPlace: [7, 0, 8, 12],
};

const CITED: CitedDocument = {
  key: '57-nq/tw',
  number: '57-NQ/TW',
  system: 'party',
  typeSymbol: 'NQ',
  issuerSymbols: ['TW'],
  year: undefined,
  date: '2024-12-22',
  issuerIds: ['bo-chinh-tri'],
  issuerPlace: '',
  issuerLevel: 'central',
  subject: 'về khoa học, công nghệ',
  uniform: true,
  places: [
    [10, 5, 10, 20],
    [12, 60, 13, 4],
  ],
  fullest: 1,
};

const RECORD: IndexRecord = {
  uri: 'file:///a.vbd',
  hash: 'h',
  size: 120,
  language: 'vi',
  draft: true,
  own: FULL,
  date: '2025-03-05',
  place: 'Sơn Hà',
  cites: [CITED],
  persons: [{ key: 'le van sau', name: 'Lê Văn Sáu', titles: ['Bí thư'], places: [[20, 0, 20, 10]] }],
  posts: [
    { key: 'bt', personKey: 'le van sau', name: 'Lê Văn Sáu', title: 'Bí thư', place: [20, 0, 20, 10] },
  ],
  headings: [{ title: 'I- MỤC TIÊU', level: 1, place: [9, 0, 9, 11] }],
  days: [
    { day: '2026-09-24', place: [11, 3, 11, 12] },
    { day: '0988-01-02', place: [11, 30, 12, 2] },
    { day: '02-09', place: [13, 0, 13, 3] },
  ],
  shorts: ['57'],
  parts: [{ key: 'roman 1/arabic', count: 3, last: [20, 0, 20, 2] }],
};

const own = (changed: Partial<Identity>): IndexRecord => ({ ...RECORD, own: { ...FULL, ...changed } });
const cites = (changed: Partial<CitedDocument>): IndexRecord => ({
  ...RECORD,
  cites: [{ ...CITED, ...changed }],
});

describe('a record between sessions', () => {
  const records: Readonly<Record<string, IndexRecord>> = {
    'with everything': RECORD,
    'of an English text': { ...RECORD, language: 'en' },
    'of a text that is no draft': {
      ...RECORD,
      draft: false,
      own: undefined,
      date: undefined,
      place: undefined,
    },
    'whose number is left blank': own({ key: undefined, ordinal: undefined, typeSymbol: undefined }),
    'of a State document': own({ system: 'state', year: 2024 }),
    'without a year in its number': own({ year: undefined }),
    'without issuer and subject': own({
      issuer: undefined,
      issuerKey: undefined,
      subject: undefined,
      subjectPlace: undefined,
    }),
    'that cites by the key itself': cites({ key: '57-NQ/TW' }),
    'that cites a law by its name': cites({
      number: undefined,
      system: 'state',
      typeSymbol: undefined,
      year: 2019,
    }),
    'that cites one document with two subjects': cites({ uniform: false }),
    'that cites what no system has': cites({ system: undefined, date: undefined, subject: undefined }),
  };
  for (const [name, record] of Object.entries(records))
    it(`${name} is read back as it was`, () => {
      const written = JSON.stringify(packRecord(record));
      deepEqual(unpackRecord(JSON.parse(written) as ReturnType<typeof packRecord>), record);
    });
});
