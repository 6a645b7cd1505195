import type { Language } from '../model/types';

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
