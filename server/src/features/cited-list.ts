import { citedListHeading } from '../model/cited-list';
import { dayInSentence } from '../model/date-format';
import type { DocumentModel } from '../model/types';
import type { CitedDocument } from './cited-documents';
import { lineBreakOf } from '../text/line-break';

/** “Danh mục văn bản viện dẫn”: heading and one numbered line for each document, in the draft's language. */
export function citedList(model: DocumentModel, documents: readonly CitedDocument[]): string {
  const lines = documents.map((document, i) => `${i + 1}. ${line(model, document)}.`);
  return [citedListHeading[model.language], '', ...lines, ''].join(lineBreakOf(model.text));
}

function line({ language }: DocumentModel, { name, date, issuer, row, first }: CitedDocument): string {
  const parts = [name];
  if (date !== undefined && first.number) {
    const comma = language === 'vi' || first.commaBeforeDate ? ',' : '';
    parts.push(`${comma} ${language === 'vi' ? 'ngày' : 'dated'} ${dayInSentence(date, language)}`);
  }
  if (issuer !== undefined && first.number)
    parts.push(language === 'vi' ? ` của ${issuer}` : ` of the ${issuer.replace(/^the /iu, '')}`);
  const subject = row?.subjectComplete === true ? row.subject[language] : ownSubject(first.subject?.value);
  if (subject) parts.push(` ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`);
  return parts.join('');
}

/** What the draft itself gives as the subject, up to where the sentence may have gone on. */
function ownSubject(subject: string | undefined): string | undefined {
  return subject
    ?.split(/[,;:.(“"]/u)[0]
    ?.replace(/ (?:và|and)$/u, '')
    .trim();
}
