/** "240", "1,000+", "201-500": how many people work there; a range by its middle. */
export const headcount = (text: string): number | undefined => {
  const found = /^~?(\d[\d,.' ]*)(?:\s*(?:-|–|to)\s*(\d[\d,.' ]*))?\+?(?: employees)?$/i.exec(
    text.trim(),
  );
  if (!found) return undefined;
  const low = whole(found[1] ?? '');
  const high = found[2] === undefined ? low : whole(found[2]);
  return high >= low ? Math.round((low + high) / 2) : undefined;
};

/** "1.000" is a thousand, "1200.0" what a spreadsheet makes of 1200. */
const whole = (digits: string): number => Number(digits.replace(/\.0{1,2}$|[,.' ]/g, ''));
