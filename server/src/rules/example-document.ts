import { formatDay } from '../model/date-format';
import type { IsoDate, Language } from '../model/types';

/** What the head of a document of an example says. */
export interface ExampleHead {
  readonly issuer?: string;
  readonly number: string;
  /** The place-date line as written. */
  readonly date: string;
  readonly type: string;
  readonly subject: string;
}

/** A short document with its head: examples of rules that compare drafts need several. */
export function document(
  language: Language,
  { issuer, number, date, type, subject }: ExampleHead,
  body: string = language === 'vi' ? 'Nội dung văn bản.' : 'The text.',
): string {
  const vi = language === 'vi';
  return [
    vi ? 'ĐẢNG CỘNG SẢN VIỆT NAM' : 'COMMUNIST PARTY OF VIETNAM',
    issuer ?? (vi ? 'TỈNH UỶ SƠN HÀ' : 'SON HA PROVINCIAL PARTY COMMITTEE'),
    '*',
    `${vi ? 'Số' : 'No.'} ${number}`,
    date,
    '',
    type,
    subject,
    '-----',
    '',
    body,
    '',
  ].join('\n');
}

/** A report of a day (of the province of Sơn Hà, where no other place is given), made of its body. */
export function report(body: string, day: IsoDate = '2026-10-05', place = 'Sơn Hà'): string {
  return document(
    'vi',
    {
      issuer: `TỈNH UỶ ${place.toUpperCase()}`,
      number: '12-BC/TU',
      date: `${place}, ${formatDay(day, 'words')}`,
      type: 'BÁO CÁO',
      subject: 'kết quả công tác quý III',
    },
    body,
  );
}

/** Its English translation. */
export function reportInEnglish(body: string, number = '12-BC/TU'): string {
  return document(
    'en',
    { number, date: 'Son Ha, October 5, 2026', type: 'REPORT', subject: 'on the work of the third quarter' },
    body,
  );
}
