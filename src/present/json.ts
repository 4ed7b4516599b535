import { figure } from './figures.ts';
import { visibleJson } from './visible.ts';

/** A report in its documented shape; the types are the shape. */
export const json = (report: unknown): Iterable<string> => [
  `${visibleJson(shortened(report, 2))}\n`,
];

/** The same on one line. */
export const jsonLine = (value: unknown): string => `${visibleJson(shortened(value))}\n`;

/** A digit that is not 0 and six more: a number that may be too long, or else digits in a text. */
const MANY_DIGITS = /[1-9](?:\.?\d){6}/;

/** Asking for each number costs more than writing all of it again where one may be too long. */
const shortened = (value: unknown, indent?: number): string => {
  const text = JSON.stringify(value, undefined, indent);
  return MANY_DIGITS.test(text) ? JSON.stringify(value, rounded, indent) : text;
};

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? figure(value) : value;
