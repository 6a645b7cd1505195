import type { Rule } from '../types';
import { catalogue } from './catalogue';
import { issuerMismatch } from './issuer-mismatch';
import { leadingZero } from './leading-zero';
import { letterCase } from './letter-case';
import { lookAlike } from './look-alike';
import { malformedNumber } from './malformed-number';
import { assemblyTerm } from './assembly-term';
import { notYetIssued } from './not-yet-issued';
import { firstMention } from './first-mention';
import { laterMention } from './later-mention';
import { mixedComma } from './mixed-comma';
import { mixedStroke } from './mixed-stroke';
import { oldSymbol } from './old-symbol';
import { twoIssuers } from './two-issuers';
import { twoSubjects } from './two-subjects';
import { twoTypes } from './two-types';
import { superseded } from './superseded';
import { twoDates } from './two-dates';
import { typeMismatch } from './type-mismatch';
import { unknownIssuer } from './unknown-issuer';
import { unknownType } from './unknown-type';
import { wrongSystem } from './wrong-system';

export const citationRules: readonly Rule[] = [
  malformedNumber,
  wrongSystem,
  leadingZero,
  letterCase,
  lookAlike,
  unknownType,
  unknownIssuer,
  typeMismatch,
  issuerMismatch,
  twoDates,
  twoIssuers,
  twoSubjects,
  twoTypes,
  catalogue,
  superseded,
  notYetIssued,
  assemblyTerm,
  oldSymbol,
  mixedStroke,
  firstMention,
  laterMention,
  mixedComma,
];
