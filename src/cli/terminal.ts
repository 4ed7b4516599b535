import type { OptionValues } from './options.ts';
import type { Streams } from './session.ts';

const PLAIN_WIDTH = 80;
const NARROWEST = 40;

/** --width, else COLUMNS, else 80; never the terminal's own size, so that output repeats. */
export const widthFor = (
  { width }: Pick<OptionValues, 'width'>,
  { env }: Pick<Streams, 'env'>,
): number => {
  if (width !== undefined) return width;
  const columns = Number(env['COLUMNS']);
  return Number.isInteger(columns) && columns >= NARROWEST ? columns : PLAIN_WIDTH;
};

/** --color > NO_COLOR > FORCE_COLOR, CLICOLOR_FORCE > a terminal that is not dumb. */
export const wantsColor = (
  color: OptionValues['color'],
  { env, stdout }: Pick<Streams, 'env'> & { readonly stdout: { readonly isTTY?: boolean } },
): boolean => {
  if (color !== 'auto') return color === 'always';
  if (isSet(env['NO_COLOR'])) return false;
  if (isOn(env['FORCE_COLOR']) || isOn(env['CLICOLOR_FORCE'])) return true;
  if (env['FORCE_COLOR'] === '0') return false;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
};

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

const isOn = (value: string | undefined): boolean => isSet(value) && value !== '0';
