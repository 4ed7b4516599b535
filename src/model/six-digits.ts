/** Six significant digits: what is shown everywhere, and enough to tell any two strengths apart. */
export const sixDigits = (value: number): number => {
  // As most fits are.
  if (value === 1) return 1;
  const scale = scaleOf(value);
  const whole = wholeOf(value, scale);
  return whole === 0 ? Number(value.toPrecision(6)) : whole / scale;
};

/** The same as text, as `String` writes the number: for strengths without looking for its digits. */
export const sixDigitText = (value: number): string => {
  const scale = scaleOf(value);
  let digits = wholeOf(value, scale);
  if (digits === 0 || digits === MOST) return String(sixDigits(value));
  while (digits % 10 === 0) digits /= 10;
  return (ZEROS.get(scale) ?? '0.') + digits;
};

/** The same text as bytes, and where they end; -1: none are put, the number is not such a strength. */
export const putSixDigits = (bytes: Uint8Array, start: number, value: number): number => {
  const scale = scaleOf(value);
  let digits = wholeOf(value, scale);
  if (digits === 0 || digits === MOST) return -1;
  bytes[start] = ZERO;
  bytes[start + 1] = POINT;
  let first = start + 2;
  for (let passed = MOST; passed < scale; passed *= 10) bytes[first++] = ZERO;
  for (let place = first + DIGITS - 1; place >= first; place--) {
    const last = digits % 10;
    bytes[place] = ZERO + last;
    digits = (digits - last) / 10;
  }
  let end = first + DIGITS;
  while (bytes[end - 1] === ZERO) end -= 1;
  return end;
};

const DIGITS = 6;
const ZERO = 0x30;
const POINT = 0x2e;
const MOST = 1e6;
const ZEROS = new Map([
  [MOST, '0.'],
  [1e7, '0.0'],
  [1e8, '0.00'],
]);

/** The power of ten that brings six digits before the point, for what strengths mostly are; else 0. */
const scaleOf = (value: number): number => {
  if (value >= 1) return 0;
  if (value >= 0.1) return MOST;
  if (value >= 0.01) return 1e7;
  return value >= 0.001 ? 1e8 : 0;
};

const UNSURE = 1e-6;

/** Those digits; 0: unknown, also at the middle between two, where the product's own rounding would decide. */
const wholeOf = (value: number, scale: number): number => {
  if (scale === 0) return 0;
  const scaled = value * scale;
  const whole = Math.round(scaled);
  return Math.abs(Math.abs(scaled - whole) - 0.5) < UNSURE ? 0 : whole;
};
