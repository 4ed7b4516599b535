import type { FindRequest } from '../model/request.ts';

/** A request as a caller writes it: whatever is left out is as on the command line. */
export type FindOptions = Partial<FindRequest>;

const DEFAULTS: FindRequest = {
  targets: [],
  accounts: [],
  from: [],
  maxHops: 3,
  top: 10,
  perReferrer: 1,
  warm: false,
  minStrength: 0,
  via: [],
  avoid: [],
};

export const findRequest = (options: FindOptions): FindRequest => ({ ...DEFAULTS, ...options });
