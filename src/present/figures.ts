/** A number as every output writes it: whole numbers in full, others to six significant digits. */
export const figure = (value: number): number =>
  isShort(value) ? value : Number(value.toPrecision(6));

/** Whole, or below one with six decimals: no digit would fall away. Seen ten times as fast. */
const isShort = (value: number): boolean => {
  if (Number.isInteger(value) || !Number.isFinite(value)) return true;
  return Math.abs(value) < 1 && Math.round(value * 1e6) / 1e6 === value;
};

/** A strength or fit for reading: two significant digits, no exponent down to a thousandth. */
export const shortFigure = (value: number): string => {
  if (value === 0) return '0';
  if (value >= 0.01) return value.toFixed(2);
  return value >= 0.001 ? value.toFixed(3) : '<0.001';
};
