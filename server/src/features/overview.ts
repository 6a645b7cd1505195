import type { Knowledge } from '../knowledge';
import { regulationAt } from '../knowledge/regulations';
import { productText, ruleMessage } from '../messages';
import { dayInSentence } from '../model/date-format';
import type { DocumentModel, DraftDate, IsoDate, Language } from '../model/types';
import type { Diagnosis } from '../rules/engine';
import type { Severity } from '../rules/types';
import { citedDocuments, type CitedDocument, type CitedStatus } from './cited-documents';
import { nameSpan } from './citations';
import { personMentions, personOutline } from './title-persons';

/** A place in the draft: UTF-16 offsets, end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** One line of a view: its name, what is said beside it and on hover, and where it stands in the draft. */
export interface OverviewItem {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly status: CitedStatus | 'person' | 'agrees' | 'differs' | 'unchecked';
  readonly places: readonly Place[];
}

/** What a person wants to see of a draft as a whole, in her language. */
export interface Overview {
  readonly documents: readonly OverviewItem[];
  readonly persons: readonly OverviewItem[];
  readonly counts: readonly OverviewItem[];
  /** Language of the draft, and its date with where that comes from. */
  readonly draftLanguage: Language;
  readonly date: { readonly iso: IsoDate; readonly from: DraftDate['from'] } | undefined;
  readonly datePlace: Place | undefined;
  /** Number of the regulation on form that a draft of this date follows. */
  readonly regulation: string | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** The overview of a draft. `diagnoses` are the findings in force. */
export function overview(
  model: DocumentModel,
  diagnoses: readonly Diagnosis[],
  knowledge: Knowledge,
  language: Language,
): Overview {
  const { date } = model;
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnoses) findings[severity]++;
  return {
    documents: citedDocuments(model, diagnoses, knowledge).map((one) => documentItem(one, language)),
    persons: personItems(model, language),
    counts: countItems(model, diagnoses, language),
    draftLanguage: model.language,
    date: date && { iso: date.iso, from: date.from },
    datePlace: date?.span && { start: date.span.start, end: date.span.end },
    regulation: date && regulationAt(model.header.system ?? 'party', date.iso),
    findings,
  };
}

const toPlace = ({ start, end }: Place): Place => ({ start, end });

function documentItem(document: CitedDocument, language: Language): OverviewItem {
  const { name, status, date, issuer, row, undecided, mentions, against } = document;
  const told = productText(language, `overview.${status === 'unknown' && undecided ? 'undecided' : status}`);
  const times = productText(language, mentions.length === 1 ? 'overview.once' : 'overview.times', {
    n: mentions.length,
  });
  const day = date === undefined ? [] : [dayInSentence(date, language)];
  const why = against.map(({ rule, finding }) =>
    ruleMessage(language, rule.id, finding.message, finding.params),
  );
  const by = status === 'superseded' ? (row?.replacedBy ?? []).map(({ number }) => number) : [];
  return {
    label: name,
    description: [...day, ...(issuer === undefined ? [] : [issuer]), times, told].join(' · '),
    tooltip: [
      [row?.subject[language], row?.subject.vi].find((subject) => subject) ?? name,
      ...(by.length > 0 ? [productText(language, 'hover.superseded-by', { by: by.join(', ') })] : []),
      ...(why.length > 0 ? why : [told]),
    ].join('\n'),
    status,
    places: mentions.map((one) => toPlace(nameSpan(one))),
  };
}

function personItems(model: DocumentModel, language: Language): OverviewItem[] {
  return personOutline(model).map(({ name, key, titles, mentions }) => {
    const times = productText(language, mentions === 1 ? 'overview.once' : 'overview.times', { n: mentions });
    const all = model.persons.filter((person) => person.key === key);
    const [first] = all;
    return {
      label: name,
      description: [...titles, times].join(' · '),
      tooltip: [name, ...titles].join('\n'),
      status: 'person',
      places: (first ? personMentions(model, first) : all).map(({ span }) => toPlace(span)),
    };
  });
}

function countItems(
  model: DocumentModel,
  diagnoses: readonly Diagnosis[],
  language: Language,
): OverviewItem[] {
  const wrong = new Set(
    diagnoses
      .filter(({ rule }) => rule.id === 'list/announced-count')
      .map(({ finding }) => finding.span.start),
  );
  return model.announced.map(({ span, noun, list }) => {
    const label = `${model.text.slice(span.start, span.end)} ${noun}`;
    const found = list
      ? productText(language, 'overview.found', { n: list.items.length })
      : productText(language, 'overview.no-list');
    return {
      label,
      description: found,
      tooltip: `${label}: ${found}`,
      status: !list ? 'unchecked' : wrong.has(span.start) ? 'differs' : 'agrees',
      places: [toPlace(span), ...(list ? list.items.map((item) => toPlace(item.label)) : [])],
    };
  });
}
