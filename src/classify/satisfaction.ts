import { intAt } from '../model/columns.ts';
import type { Accounts, People, PersonIndex } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';

type Known = {
  readonly people: Pick<People, 'account'>;
  readonly accounts: Pick<Accounts, 'satisfaction'>;
};

/** How content the referrer's company says it is with us, 0 to 10; undefined where nobody says. */
export const satisfactionOf = (known: Known, path: readonly PersonIndex[]): number | undefined => {
  const referrer = path.length < 3 ? undefined : path.at(-2);
  return referrer === undefined ? undefined : satisfactionBy(known, referrer);
};

/** How content the company of a person is with us. */
export const satisfactionBy = (
  { people, accounts }: Known,
  person: PersonIndex,
): number | undefined => {
  const rating = accounts.satisfaction[intAt(people.account, person)] ?? Number.NaN;
  return Number.isNaN(rating) ? undefined : rating;
};

/** Unknown is not unhappy. */
export const isUnhappy = (satisfaction: number | undefined, settings: TieSettings): boolean =>
  satisfaction !== undefined && satisfaction < settings.contentFrom;
