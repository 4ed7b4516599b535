/** How well chances foresaw outcomes. */
export type Judgement = {
  /** Mean of −ln of the chance given to what happened; lower is better. */
  readonly logLoss: number;
  /** Mean distance between the chance said and the share that came true, over tenths. */
  readonly error: number;
};

const TENTHS = 10;
const LEAST = 1e-6;

export const judge = (chances: Float64Array, won: Uint8Array): Judgement => ({
  logLoss: mean(chances, (chance, i) => -Math.log(Math.max(LEAST, given(chance, won[i] === 1)))),
  error: expectedError(chances, won),
});

const given = (chance: number, won: boolean): number => (won ? chance : 1 - chance);

const mean = (values: Float64Array, of: (value: number, i: number) => number): number =>
  values.length === 0 ? 0 : values.reduce((sum, value, i) => sum + of(value, i), 0) / values.length;

const expectedError = (chances: Float64Array, won: Uint8Array): number => {
  const said = new Float64Array(TENTHS);
  const came = new Float64Array(TENTHS);
  chances.forEach((chance, i) => {
    const tenth = Math.min(TENTHS - 1, Math.floor(chance * TENTHS));
    said[tenth] = (said[tenth] ?? 0) + chance;
    came[tenth] = (came[tenth] ?? 0) + (won[i] ?? 0);
  });
  const apart = said.reduce((sum, of, tenth) => sum + Math.abs(of - (came[tenth] ?? 0)), 0);
  return chances.length === 0 ? 0 : apart / chances.length;
};
