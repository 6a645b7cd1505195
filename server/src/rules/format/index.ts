import type { Rule } from '../types';
import { addressee } from './addressee';
import { appendix } from './appendix';
import { bodyEnding } from './body-ending';
import { componentOrder } from './component-order';
import { headerLine } from './header-line';
import { legalBases } from './legal-bases';
import { missingComponent } from './missing-component';
import { numberLine } from './number-line';
import { partyForm } from './party-form';
import { placeDateLine } from './place-date';
import { placeholder } from './placeholder';
import { recipients } from './recipients';
import { separator } from './separator';
import { signer } from './signer';
import { stateForm } from './state-form';
import { subject } from './subject';
import { typeName } from './type-name';
import { urgencyMark } from './urgency-mark';

export const formatRules: readonly Rule[] = [
  missingComponent,
  componentOrder,
  headerLine,
  stateForm,
  partyForm,
  numberLine,
  placeDateLine,
  typeName,
  subject,
  separator,
  addressee,
  legalBases,
  bodyEnding,
  recipients,
  signer,
  urgencyMark,
  appendix,
  placeholder,
];
