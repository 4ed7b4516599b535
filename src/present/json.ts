import { figure } from './figures.ts';
import { visibleJson } from './visible.ts';

/** A report in its documented shape; the types are the shape. */
export const json = (report: unknown): Iterable<string> => [
  `${visibleJson(JSON.stringify(report, rounded, 2))}\n`,
];

/** The same on one line. */
export const jsonLine = (value: unknown): string =>
  `${visibleJson(JSON.stringify(value, rounded))}\n`;

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? figure(value) : value;
