/** What is wrong with the way a number is written, each kind of slip by its name (`format-rules` 2.4). */
export type NumberSlip =
  | 'space' // a space (or a line break) beside a separator
  | 'dash' // an en dash or another sign for the hyphen
  | 'system' // the separators of the other system: 57/NQ-TW, 1493-QĐ/TTg
  | 'separators' // separators of neither system, or one missing: 57-NQ-TW, 57-NQTW
  | 'order' // the parts in another order: NQ 57/TW
  | 'leading-zero' // one missing (7-NQ/TW) or superfluous (057-NQ/TW)
  | 'case' // CTR, TTG
  | 'look-alike' // Ð (U+00D0) for Đ
  | 'diacritic' // QD for QĐ, TƯ for TW in a Vietnamese draft
  | 'stuck' // the next word stuck to the symbol
  | 'blank' // number left blank: “Số   -NQ/TU”; no error in a draft
  | 'truncated'; // nothing after the symbol's separator
