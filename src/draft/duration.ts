const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** 60 → "five years", 58 → "nearly five years", 64 → "more than five years", 7 → "seven months". */
export const durationInWords = (months: number): string => {
  const whole = Math.max(1, Math.round(months));
  if (whole < 11) return counted(whole, 'month');
  const years = Math.floor(whole / 12);
  const rest = whole - years * 12;
  if (rest <= 1) return counted(years, 'year');
  return rest >= 9 ? `nearly ${counted(years + 1, 'year')}` : `more than ${counted(years, 'year')}`;
};

const counted = (n: number, unit: string): string =>
  n === 1 ? `${unit === 'year' ? 'a' : 'one'} ${unit}` : `${NUMBERS[n] ?? n} ${unit}s`;
