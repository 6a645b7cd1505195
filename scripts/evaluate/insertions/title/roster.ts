/** Officials otherwise than the office's roster has them. */
import type { Official } from '../../../../server/src/knowledge';
import type { Language } from '../../../../server/src/model/types';
import { type Insertion } from '../../insertion';
import { comrade, DOES, slipped, someone } from './made-up';
import type { Short } from './names';
import { pick } from '../../random';

/** Titles with their rows, as a roster has them. */
const LISTED: Readonly<Record<Language, readonly [Short, ...Short[]]>> = {
  vi: [
    ['Bí thư Tỉnh uỷ', 'prov-party-secretary'],
    ['Chủ tịch UBND tỉnh', 'prov-committee-chair'],
    ['Chủ tịch Hội đồng nhân dân tỉnh', 'prov-council-chair'],
    ['Trưởng Ban Tổ chức Tỉnh uỷ', 'prov-organisation-head'],
  ],
  en: [
    ['Secretary of the Provincial Party Committee', 'prov-party-secretary'],
    ["Chairman of the Provincial People's Committee", 'prov-committee-chair'],
    ["Chairman of the Provincial People's Council", 'prov-council-chair'],
  ],
};

export function official(name: string, titleId: string, more: Partial<Official> = {}): Official {
  return {
    name,
    titleId,
    organId: undefined,
    place: undefined,
    gender: undefined,
    from: undefined,
    to: undefined,
    ...more,
  };
}

/** A passage about a holder, against a roster that has another one, or another spelling. */
export function unlikeRoster(kind: 'holder' | 'gone' | 'spelling'): Insertion['make'] {
  return (clean, random) => {
    const { date, language } = clean;
    const [right, wrong] = [someone(clean, random), someone(clean, random)];
    const [title, id] = pick(random, LISTED[language]);
    if (date === undefined || right === undefined || wrong === undefined || right === wrong) return undefined;
    // The text's own holders are not in the roster.
    if (clean.model.titles.some(({ titleId, person }) => person && titleId === id)) return undefined;
    const to = `${Number(date.slice(0, 4)) - 1}-06-30`;
    const roster = [official(right, id), ...(kind === 'gone' ? [official(wrong, id, { to })] : [])];
    const before = random.below(2) === 0;
    const end = ` ${pick(random, DOES[language])}.`;
    const write = (name: string): string =>
      before ? `${title} ${name}${end}` : `${comrade(language)} ${name}, ${title},${end}`;
    return {
      sound: write(right),
      marked: write(`⟦${kind === 'spelling' ? slipped(right) : wrong}⟧`),
      roster,
    };
  };
}
