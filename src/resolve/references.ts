import type { ClaimColumns } from '../model/claim-columns.ts';
import { REF_KINDS } from '../model/claims.ts';
import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import type { AliasBook } from './aliases.ts';
import { SEVERAL } from './bearers.ts';

/** Why a reference leads to nobody. */
/** By number. */
export const UNRESOLVED = ['unknown-person', 'ambiguous-name', 'shared-mailbox'] as const;
export type UnresolvedCode = (typeof UNRESOLVED)[number];

/** Every reference as a node: a cluster's root, a number from `firstNew` on for somebody new, or −1 − its code. */
export type ResolvedRefs = {
  readonly node: Int32Array;
  /** Mailbox (≥ 0) or −1 − profile URL of each new person. */
  readonly newcomers: readonly number[];
};

type Known = {
  readonly bearerOf: (ref: number) => number;
  readonly root: (record: number) => number;
  readonly aliases: AliasBook;
};

/**
 * References whose address or profile no record bears are people of their own, known by it alone and numbered after
 * the records; unless the user has said whose it is.
 */
export const resolveRefs = (
  claims: ClaimColumns,
  clean: CleanRecords,
  { bearerOf, root, aliases }: Known,
): ResolvedRefs => {
  const newcomers: number[] = [];
  const numbers = new Map<number, number>();
  const newcomer = (said: number): number => {
    const owner = aliases.recordOf(said);
    if (owner !== undefined) return root(owner);
    const key = aliases.chief(said);
    const known = numbers.get(key) ?? clean.count + newcomers.length;
    if (!numbers.has(key)) newcomers.push(key);
    numbers.set(key, known);
    return known;
  };
  const node = new Int32Array(claims.refs.kind.length);
  for (let ref = 0; ref < node.length; ref++) {
    const found = bearerOf(ref);
    if (found >= 0) node[ref] = found;
    else if (found === SEVERAL) node[ref] = unresolved(severalCode(ref, claims));
    else node[ref] = strangerNode(ref, claims, clean, newcomer);
  }
  return { node, newcomers };
};

const unresolved = (code: UnresolvedCode): number => -1 - UNRESOLVED.indexOf(code);

export const unresolvedCode = (node: number): UnresolvedCode =>
  UNRESOLVED[-1 - node] ?? 'unknown-person';

/** An address under several names is a desk's; a name under several people asks which. */
const severalCode = (ref: number, { refs, pool }: ClaimColumns): UnresolvedCode =>
  pool.text(refs.text.at(ref)).includes('@') ? 'shared-mailbox' : 'ambiguous-name';

const MAY_BE_NEW = new Set(
  REF_KINDS.map((kind, code) => (['email', 'url', 'any'].includes(kind) ? code : -1)),
);

/** Nobody's inbox makes nobody: "info@" and "noreply@" are left out. */
const strangerNode = (
  ref: number,
  { refs, pool }: ClaimColumns,
  { spelling, mailboxes }: CleanRecords,
  newcomer: (key: number) => number,
): number => {
  if (!MAY_BE_NEW.has(refs.kind.at(ref))) return unresolved('unknown-person');
  const text = pool.text(refs.text.at(ref));
  const [mailbox] = spelling.mailboxes(text);
  if (mailbox !== undefined) {
    const own = mailboxes.kind.at(mailbox) === OWN_MAILBOX;
    return own ? newcomer(mailbox) : unresolved('shared-mailbox');
  }
  const url = spelling.url(text);
  return url === 0 ? unresolved('unknown-person') : newcomer(-1 - url);
};
