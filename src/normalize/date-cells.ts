import type { DateOrder } from '../model/format.ts';
import { type DateReading, readDate } from './date.ts';
import { dateOrder, type OrderHints } from './date-column.ts';

/** Where a table's dates come from: the texts of a field's columns, and who may settle their order. */
export type DateColumns = {
  textsOf(field: string): Iterable<string>;
  hintsOf(field: string): OrderHints;
  /** The texts of all columns: one program wrote the table, so one column's dates decide another's. */
  allTexts(): Iterable<string>;
};

/** By field, what its column has been found to be; whoever reads a table in parts looks through it once. */
export type DateOrders = Map<string | typeof WHOLE_TABLE, DateOrder | undefined>;

const WHOLE_TABLE = Symbol('whole table');

/**
 * Reads date cells, each by the order of its column. A column is looked through only once a cell of
 * it leaves the order open: nearly no table needs that.
 */
export const dateCells = (
  columns: DateColumns,
  orders: DateOrders = new Map(),
): ((field: string, cell: string) => DateReading) => {
  const readings = new Map<string, Map<string, DateReading>>();
  const tableOrder = (): DateOrder | undefined => {
    if (!orders.has(WHOLE_TABLE)) orders.set(WHOLE_TABLE, dateOrder(columns.allTexts(), NO_HINTS));
    return orders.get(WHOLE_TABLE);
  };
  const orderOf = (field: string): DateOrder | undefined => {
    if (orders.has(field)) return orders.get(field);
    const order = dateOrder(columns.textsOf(field), columns.hintsOf(field)) ?? tableOrder();
    orders.set(field, order);
    return order;
  };
  const read = (field: string, cell: string): DateReading => {
    // Only who asks for it has years of two digits in front, so then no cell speaks for itself.
    const asked = columns.hintsOf(field).wished === 'ymd';
    const reading = readDate(cell, asked ? orderOf(field) : orders.get(field));
    return reading === 'ambiguous' ? readDate(cell, orderOf(field)) : reading;
  };
  return (field, cell) => {
    const known = readings.get(field) ?? new Map<string, DateReading>();
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const reading = read(field, cell);
    if (known.size === 0) readings.set(field, known);
    if (known.size < REMEMBERED) known.set(cell, reading);
    return reading;
  };
};

const NO_HINTS: OrderHints = { known: undefined, wished: undefined };

/** A table of millions of rows holds few different days: ten years are 3,653. */
const REMEMBERED = 8192;
