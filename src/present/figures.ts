/** A number as every output writes it: whole numbers in full, others to six significant digits. */
export const figure = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(6));

/** A strength or fit for reading: two significant digits, no exponent down to a thousandth. */
export const shortFigure = (value: number): string => {
  if (value >= 0.01) return value.toFixed(2);
  return value >= 0.001 ? value.toFixed(3) : '<0.001';
};
