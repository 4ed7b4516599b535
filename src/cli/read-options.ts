import { RefpathError } from '../model/issue.ts';
import type { Option } from './option-kinds.ts';
import { longFlag, OPTIONS, type OptionName, type OptionValues } from './options.ts';

/** What commander collected: all texts of an option by its name; true or false for flags. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The values of all options; what was not given has its default. */
export const readOptions = (raw: RawOptions): OptionValues => {
  const names = Object.keys(OPTIONS) as OptionName[];
  // The table pairs each name with the type of its values; entries lose that pairing.
  return Object.fromEntries(names.map((name) => [name, readOne(name, raw[name])])) as OptionValues;
};

const readOne = (name: OptionName, raw: unknown): unknown => {
  const option: Option<unknown> = OPTIONS[name];
  if (raw === undefined || raw === false) return option.fallback;
  const texts = Array.isArray(raw) ? raw.map(String) : [String(raw)];
  const value = option.read(texts);
  if (value === undefined) throw unexpected(name, option, texts);
  return value;
};

const unexpected = (name: OptionName, option: Option<unknown>, texts: readonly string[]): Error =>
  new RefpathError('usage', {
    message: `Expected ${longFlag(name)} to be ${option.expects}, got "${texts.at(-1) ?? ''}".`,
  });
