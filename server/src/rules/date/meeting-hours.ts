import { fact } from '../../model/facts';
import type { DateMention, Fact, Passage } from '../../model/types';

const NOON = 12 * 60;
/** “9 to 5” is told by the face of a clock. */
const FACE = 7 * 60;

/** The hour at which a meeting begins, where it is told with its half of the day, or without. */
function openingOf({ hour }: DateMention, halved: boolean): number {
  return hour?.edge === 'opening' && hour.halved === halved ? hour.minutes : Infinity;
}

const least = (hours: readonly number[]): number =>
  hours.reduce((one, other) => Math.min(one, other), Infinity);

const earliest = (halved: boolean): Fact<number> =>
  fact(({ dates }) => least(dates.map((date) => openingOf(date, halved))), least);
const [HALVED, WHOLE] = [earliest(true), earliest(false)];

/** Holds the hour at which a meeting ends against that of its beginning on the same day; is told the dates in their order. */
export class MeetingHours {
  #paragraph: object | undefined;
  #days = 0;
  #halved = Infinity;
  #whole = Infinity;

  constructor(readonly model: Passage) {}

  /**
   * Whether a date is the hour at which a meeting ends before it began: as its paragraph says, or in minutes, which tell of one
   * meeting. A congress that begins in an afternoon may end in a morning, of a day that is told in between.
   */
  endsEarly(date: DateMention): boolean {
    if (this.#paragraph !== date.span.anchor) {
      this.#paragraph = date.span.anchor;
      this.#days = 0;
      this.#halved = this.#whole = Infinity;
    }
    if (date.kind === 'day') this.#days++;
    this.#halved = Math.min(this.#halved, openingOf(date, true));
    this.#whole = Math.min(this.#whole, openingOf(date, false));
    if (date.hour?.edge !== 'closing' || this.#days > 1) return false;
    const { minutes, halved } = date.hour;
    const opening = this.#opening(halved);
    if (opening === Infinity || minutes < NOON !== opening < NOON) return false;
    return minutes < opening && (halved || minutes >= FACE);
  }

  #opening(halved: boolean): number {
    // The half of the day of an hour that tells none is its figures', at the earliest.
    const beside = halved ? Math.min(this.#halved, this.#whole) : this.#whole;
    const isMinutes = this.model.layout?.type?.ids.includes('bien-ban') === true;
    if (beside < Infinity || !isMinutes) return beside;
    const whole = this.model.told(WHOLE);
    return halved ? Math.min(this.model.told(HALVED), whole) : whole;
  }
}
