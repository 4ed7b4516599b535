import { counted, grouped, spaced } from './sentences.ts';

type Value = string | number | boolean;
type Because = Readonly<Record<string, Value>>;

const yesNo =
  (yes: string, no: string) =>
  (value: Value): string =>
    value === true ? yes : no;

const many =
  (one: string, several: string) =>
  (value: Value): string =>
    counted(Number(value), one, several);

/** How a fact behind a number is told; a fact that is not here is told by its name. */
const FACTS = new Map<string, (value: Value) => string>([
  ['daysOneWay', many('day one way', 'days one way')],
  ['daysOtherWay', (value) => `${value === 0 ? 'none' : many('day', 'days')(value)} the other way`],
  ['halfLifeDays', (value) => `each counting half after ${value} days`],
  ['lastContact', (value) => `last contact ${value}`],
  ['contactDays', (value) => `left of ${counted(Number(value), 'day')} of contact`],
  ['answered', yesNo('answered', 'never answered')],
  ['lastOtherWay', (value) => `last answer ${value}`],
  ['monthsWithTwoWayContact', many('month of contact both ways', 'months of contact both ways')],
  ['stated', yesNo('strength stated', 'strength not stated')],
  ['employer', String],
  ['school', String],
  ['company', String],
  ['months', (value) => monthsText(Number(value))],
  [
    'sureMonths',
    (value) => (value === 0 ? 'if at all' : `${monthsText(Number(value))} of it surely`),
  ],
  ['members', many('person', 'people')],
  ['employees', many('employee', 'employees')],
  ['employeesStated', yesNo('size stated', 'size not stated')],
  ['sameFunction', yesNo('in the same function', 'in different functions')],
  ['current', yesNo('still there', 'no longer')],
  ['until', (value) => `until ${value}`],
  ['label', (value) => `"${value}"`],
  ['strength', (value) => `stated strength ${value}`],
]);

/** The facts of a factor or an evidence as a list in words, '' where there are none. */
export const becauseText = (because: Because): string =>
  Object.entries(because)
    .map(([name, value]) => FACTS.get(name)?.(value) ?? plain(name, value))
    .filter((text) => text !== '')
    .join(', ');

/** 0 → "less than a month", 7 → "7 months", 60 → "5 years", 51 → "4.3 years" */
const monthsText = (months: number): string => {
  if (months === 0) return 'less than a month';
  if (months < 24) return counted(months, 'month');
  return `${Math.round(months / 1.2) / 10} years`;
};

const plain = (name: string, value: Value): string => {
  if (value === true) return spaced(name);
  if (value === false) return `not ${spaced(name)}`;
  return `${spaced(name)} ${typeof value === 'number' ? grouped(value) : value}`;
};
