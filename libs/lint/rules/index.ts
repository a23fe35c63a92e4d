import type { Rule } from '../rule.js';
import { attributionContradiction } from './attribution-contradiction.js';
import { ageMismatch } from './age-mismatch.js';
import { arithmeticMismatch } from './arithmetic-mismatch.js';
import { captionBodyMismatch } from './caption-body-mismatch.js';
import { currencyConversionConflict } from './currency-conversion-conflict.js';
import { currencyConversionError } from './currency-conversion-error.js';
import { currencyUnitSlip } from './currency-unit-slip.js';
import { dateOrder } from './date-order.js';
import { directionMismatch } from './direction-mismatch.js';
import { durationMismatch } from './duration-mismatch.js';
import { falsePrecision } from './false-precision.js';
import { internalContradiction } from './internal-contradiction.js';
import { headlineBodyMismatch } from './headline-body-mismatch.js';
import { impossibleDate } from './impossible-date.js';
import { multipleMismatch } from './multiple-mismatch.js';
import { percentVsPoint } from './percent-vs-point.js';
import { percentageMismatch } from './percentage-mismatch.js';
import { rangeReversed } from './range-reversed.js';
import { sumMismatch } from './sum-mismatch.js';
import { unitConversionError } from './unit-conversion-error.js';
import { weekdayMismatch } from './weekday-mismatch.js';
import { nameVariant } from './name-variant.js';
import { terminologyError } from './terminology-error.js';
import { translationResidue } from './translation-residue.js';
import { doubledWord } from './doubled-word.js';
import { duplicateAttribution } from './duplicate-attribution.js';
import { unusedAbbreviation } from './unused-abbreviation.js';
import { weaselAttribution } from './weasel-attribution.js';
import { superlative } from './superlative.js';
import { unsourcedEstimate } from './unsourced-estimate.js';
import { lawDate } from './law-date.js';

/** Every rule, one a line, in the order in which an article is read by them. */
export const RULES: readonly Rule[] = [
  currencyConversionConflict,
  currencyConversionError,
  currencyUnitSlip,
  falsePrecision,
  unitConversionError,
  multipleMismatch,
  percentageMismatch,
  percentVsPoint,
  directionMismatch,
  sumMismatch,
  arithmeticMismatch,
  weekdayMismatch,
  impossibleDate,
  dateOrder,
  durationMismatch,
  ageMismatch,
  rangeReversed,
  headlineBodyMismatch,
  captionBodyMismatch,
  internalContradiction,
  nameVariant,
  terminologyError,
  attributionContradiction,
  translationResidue,
  duplicateAttribution,
  doubledWord,
  unusedAbbreviation,
  weaselAttribution,
  superlative,
  unsourcedEstimate,
  lawDate,
];
