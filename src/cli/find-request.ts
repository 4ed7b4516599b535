import { RefpathError } from '../model/issue.ts';
import type { FindRequest } from '../model/request.ts';
import type { OptionValues } from './options.ts';

/** The search that the options ask for. */
export const findRequest = (values: OptionValues): FindRequest => ({
  targets: values.target,
  accounts: values.account,
  from: values.from,
  maxHops: values.maxHops,
  top: values.top,
  perReferrer: values.perReferrer,
  warm: values.warm,
  minStrength: values.minStrength,
  via: values.via,
  avoid: values.avoid,
});

/** The same, where somebody must be sought. */
export const requestForSomebody = (values: OptionValues): FindRequest => {
  if (values.target.length + values.account.length > 0) return findRequest(values);
  throw new RefpathError('usage', {
    message:
      'Expected --target with a person or persona, or --account with a company: ' +
      '--target "CISO at Altex".',
  });
};

/** The table of targets, where there must be one. */
export const tableOfTargets = ({ targets }: Pick<OptionValues, 'targets'>): string => {
  if (targets !== undefined) return targets;
  throw new RefpathError('usage', {
    message: 'Expected --targets with a table that has a column "target".',
  });
};
