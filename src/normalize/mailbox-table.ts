import type { MailboxTable } from '../model/clean-records.ts';
import { byteAt, byteColumn, intAt, intColumn } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import type { Mailbox } from './email.ts';
import type { PlainMailboxes } from './plain-mailboxes.ts';

const NO_MAILBOX: Mailbox = { address: '', shown: '', local: '', domain: '', kind: 0 };

/** Mailboxes as columns that grow; equal addresses get equal numbers, spelled as texts or as bytes. */
export const mailboxTable = (
  pool: TextPool,
): {
  readonly table: MailboxTable;
  add(mailbox: Mailbox): number;
  addPlain(mailboxes: PlainMailboxes, i: number): number;
} => {
  const { columns, numberOf, push, show } = mailboxRows(pool);
  const add = ({ shown, ...mailbox }: Mailbox): number => {
    const address = pool.id(mailbox.address);
    const known = numberOf(address);
    if (known > 0) {
      show(known, shown);
      return known;
    }
    columns.local.push(pool.id(mailbox.local));
    columns.domain.push(pool.id(mailbox.domain));
    columns.kind.push(mailbox.kind);
    return push(address, shown === mailbox.address ? address : pool.id(shown));
  };
  const addPlain = ({ address, local, domain, kind }: PlainMailboxes, i: number): number => {
    const one = intAt(address, i);
    const known = numberOf(one);
    if (known === 0) {
      columns.local.push(intAt(local, i));
      columns.domain.push(intAt(domain, i));
      columns.kind.push(byteAt(kind, i));
      return push(one, one);
    }
    if (columns.shown.at(known) !== one) show(known, pool.text(one));
    return known;
  };
  add(NO_MAILBOX);
  const table: MailboxTable = {
    ...columns,
    get count() {
      return columns.address.length;
    },
  };
  return { table, add, addPlain };
};

const mailboxRows = (pool: TextPool) => {
  const columns = {
    address: intColumn(),
    shown: intColumn(),
    local: intColumn(),
    domain: intColumn(),
    kind: byteColumn(),
  };
  const numbers = numbersByText();
  return {
    columns,
    /** By an address's number in the pool; 0 for none. */
    numberOf: numbers.get,
    push(address: number, shown: number): number {
      const number = columns.address.length;
      columns.address.push(address);
      columns.shown.push(shown);
      numbers.set(address, number);
      return number;
    },
    /** Of two spellings the smaller: whichever row came first. */
    show(known: number, text: string): void {
      if (text < pool.text(columns.shown.at(known))) columns.shown.set(known, pool.id(text));
    },
  };
};

/** By a text's number, 0 for none. Texts get their numbers as they come, so what is asked for next lies near. */
const numbersByText = () => {
  let numbers = new Int32Array(1024);
  return {
    get: (text: number): number => (text < numbers.length ? intAt(numbers, text) : 0),
    set(text: number, number: number): void {
      if (text >= numbers.length) {
        const wider = new Int32Array(Math.max(text + 1, numbers.length * 2));
        wider.set(numbers);
        numbers = wider;
      }
      numbers[text] = number;
    },
  };
};
