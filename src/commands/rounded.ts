/** Six significant digits: what is shown everywhere, and enough to tell any two strengths apart. */
export const rounded = (value: number): number => Number(value.toPrecision(6));
