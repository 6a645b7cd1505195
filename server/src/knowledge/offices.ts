import * as organTable from './generated/organs';
import * as provinceTable from './generated/provinces';
import * as titleTable from './generated/titles';
import { confidence, list, names, optional, ownNames, readTable, validity } from './table';
import type { OrganRow, ProvinceRow, TitleRow } from './types';

export function readOrgans(): OrganRow[] {
  return readTable(organTable, (cell) => ({
    id: cell('id'),
    names: ownNames(cell('names_vi'), cell('names_en')),
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

export function readTitles(): TitleRow[] {
  return readTable(titleTable, (cell) => ({
    id: cell('id'),
    names: ownNames(cell('names_vi'), cell('names_en')),
    looseNames: names(cell('loose_names_vi'), cell('loose_names_en')),
    uniqueNames: list(cell('unique_names_vi')),
    abbreviations: list(cell('abbreviations')),
    organId: cell('organ_id'),
    level: cell('level'),
    unique: cell('unique') === 'yes',
    validity: validity(cell('valid_from'), cell('valid_to')),
    confidence: confidence(cell('confidence')),
  }));
}

export function readProvinces(): ProvinceRow[] {
  return readTable(provinceTable, (cell) => ({
    name: cell('name_vi'),
    nameEn: cell('name_en'),
    aliases: list(cell('aliases')),
    kind: cell('kind') === 'tỉnh' ? 'tỉnh' : 'thành phố',
    validity: validity(cell('valid_from'), cell('valid_to')),
    mergedInto: optional(cell('merged_into')),
    confidence: confidence(cell('confidence')),
  }));
}
