import { calendarValues, calendarWords, type CalendarWordKind } from '../../knowledge/calendar';
import { alternation } from '../../text/alternation';
import type { Reader } from './reader';
import type { RawDate } from './types';

const english = [...calendarValues('past-verb', 'en')];
const of = (value: string): string =>
  alternation(english.filter(([, v]) => v === value).map(([word]) => word));

const anyOf = (kind: CalendarWordKind): RegExp =>
  new RegExp(String.raw`(?:^|\P{L})(?:${alternation(calendarWords(kind))})(?!\p{L})`, 'u');

/** `đã tổ chức … ngày`: only verbs of events, and nothing between that turns the sense (a comma, a purpose, a limit). */
const VIETNAMESE = new RegExp(
  String.raw`(?:^|[^\p{L}])đã (?:được )?(?:${alternation(calendarValues('past-verb', 'vi').keys())})([^.;,:()]{0,60})$`,
  'u',
);
const ENGLISH = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:was|were|has been|have been) (?:${of('participle')})|${of('finite')})( [^.;,:()]{0,40})?$`,
  'u',
);
/** Words that turn a day into a limit, a purpose or another event's day. */
const TURNS = anyOf('other-day');
const REACH = 90;

/** Another event between the verb and the day: “đã ban hành kế hoạch tổ chức đại hội ngày …” tells of the congress. */
const OTHER_EVENT = new RegExp(
  String.raw`(?<!\p{L})(?:${alternation([...calendarValues('past-verb').keys()])}|hold|open|be)(?!\p{L})`,
  'u',
);

/** `Ngày 15/3/2025, Tỉnh uỷ đã tổ chức …`, `On March 15, 2025, the Committee held …`: a day that opens its sentence. */
const OPENS =
  /(?:^|[.;:!?]["”’)]* |^[“"+*-] ?)(?:(?:vào|sáng|trưa|chiều|tối|on|(?:in )?the (?:morning|afternoon) of) )*(?:ngày )?$/u;
const VIETNAMESE_AFTER = new RegExp(
  String.raw`^,? ([^.;,:()\d]{2,60}) đã (?:được )?(?:${alternation(calendarValues('past-verb', 'vi').keys())})(?!\p{L})`,
  'u',
);
const ENGLISH_AFTER = new RegExp(
  String.raw`^, ([^.;,:()\d]{2,60}?)(?: (?:was|were|has been|have been))? (?:${alternation(calendarValues('past-verb', 'en').keys())})(?!\p{L})`,
  'u',
);
/** Words of a condition, a plan or a purpose anywhere in the sentence: what is told may be still to come. */
const OPEN_SENSE = anyOf('not-told');
const SENTENCE_REACH = 160;

function opensToldSentence(reader: Reader, { from, to, weekday }: RawDate): boolean {
  if (weekday || !OPENS.test(reader.key.slice(Math.max(0, from - 40), from))) return false;
  const [sentence = ''] = reader.key.slice(to, to + SENTENCE_REACH).split(/[.;]/u, 1);
  const subject = (VIETNAMESE_AFTER.exec(sentence) ?? ENGLISH_AFTER.exec(sentence))?.[1];
  return (
    subject !== undefined &&
    !OPEN_SENSE.test(sentence) &&
    !TURNS.test(` ${subject} `) &&
    !OTHER_EVENT.test(subject)
  );
}

/** Marks the days on which, by the verb before or after them, something did happen. */
export function attachTense(reader: Reader, dates: readonly RawDate[]): void {
  for (const date of dates) {
    if (date.kind !== 'day' || !date.year || date.fragment) continue;
    if (opensToldSentence(reader, date)) {
      date.past = true;
      continue;
    }
    const before = reader.key.slice(Math.max(0, date.from - REACH), date.from);
    if (
      !/đã|held|opened|issued|signed|approved|completed|adopted|organi[sz]ed|published|convened|launched|inaugurated|promulgated|met|took/.test(
        before,
      )
    )
      continue;
    const match = VIETNAMESE.exec(before) ?? ENGLISH.exec(before);
    const between = match?.[1] ?? '';
    if (match && !TURNS.test(between) && !OTHER_EVENT.test(between)) date.past = true;
  }
}
