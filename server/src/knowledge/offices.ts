import * as organTable from './generated/organs';
import * as provinceTable from './generated/provinces';
import * as titleTable from './generated/titles';
import { confidence, list, names, optional, ownNames, readTable, validity } from './table';
import type { OrganRow, ProvinceRow, TitleRow } from './types';

export function readOrgans(): OrganRow[] {
  return readTable(organTable, (cell) => ({
    id: cell('id'),
    names: ownNames(cell('names_vi'), cell('names_en')),
    wrongNames: names(cell('wrong_names_vi'), cell('wrong_names_en')),
    looseNames: names(cell('loose_names_vi'), cell('loose_names_en')),
    abbreviations: list(cell('abbreviations')),
    level: cell('level'),
    headTitleIds: list(cell('head_title_ids')),
    parentId: optional(cell('parent_id')),
    validity: validity(cell('valid_from'), cell('valid_to')),
    replacedBy: list(cell('replaced_by')),
    confidence: confidence(cell('confidence')),
  }));
}

function digit(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell);
}

export function readTitles(): TitleRow[] {
  return readTable(titleTable, (cell) => ({
    id: cell('id'),
    names: ownNames(cell('names_vi'), cell('names_en')),
    wrongNames: names(cell('wrong_names_vi'), cell('wrong_names_en')),
    looseNames: names(cell('loose_names_vi'), cell('loose_names_en')),
    uniqueNames: list(cell('unique_names_vi')),
    abbreviations: list(cell('abbreviations')),
    organId: cell('organ_id'),
    level: cell('level'),
    unique: cell('unique') === 'yes',
    gendered: cell('gendered_en') === 'yes',
    rank: digit(cell('rank')),
    nationalOrder: digit(cell('national_order')),
    provinceTier: digit(cell('province_tier')),
    validity: validity(cell('valid_from'), cell('valid_to')),
    confidence: confidence(cell('confidence')),
  }));
}

const TERMS = [
  ['2020-2025', 'congress_2020_2025', 'congress_2020_2025_confidence'],
  ['2025-2030', 'congress_2025_2030', 'congress_2025_2030_confidence'],
] as const;

export function readProvinces(): ProvinceRow[] {
  return readTable(provinceTable, (cell) => ({
    name: cell('name_vi'),
    nameEn: cell('name_en'),
    aliases: list(cell('aliases')),
    kind: cell('kind') === 'tỉnh' ? 'tỉnh' : 'thành phố',
    validity: validity(cell('valid_from'), cell('valid_to')),
    mergedInto: optional(cell('merged_into')),
    formedFrom: list(cell('formed_from')),
    congresses: Object.fromEntries(
      TERMS.filter(([, ordinal]) => cell(ordinal) !== '').map(([years, ordinal, known]) => [
        years,
        { ordinal: cell(ordinal), confidence: confidence(cell(known)) },
      ]),
    ),
    confidence: confidence(cell('confidence')),
  }));
}
