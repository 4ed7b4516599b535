import { sixDigits, sixDigitText } from '../model/six-digits.ts';

/** A number as every output writes it: whole numbers in full, others to six significant digits. */
export const figure = (value: number): number =>
  Number.isInteger(value) ? value : sixDigits(value);

/** The same as text. */
export const figureText = (value: number): string =>
  Number.isInteger(value) ? String(value) : sixDigitText(value);

/** A strength or fit for reading: two significant digits, no exponent down to a thousandth. */
export const shortFigure = (value: number): string => {
  if (value === 0) return '0';
  if (value >= 0.01) return value.toFixed(2);
  return value >= 0.001 ? value.toFixed(3) : '<0.001';
};
