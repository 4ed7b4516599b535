import { type ClaimedSettings, claimed, reasons } from './claimed.ts';

/** What a file is taken for and all that it says, a line each: claims by kind, then what was left out and where. */
export const told = (
  text: string,
  settings: ClaimedSettings & { path?: string } = {},
): readonly string[] => {
  const { format, outcome, ...said } = claimed(text, settings);
  if (format === undefined) return ['nothing known'];
  return [
    format,
    ...said.people.map(({ line, ...facts }) => `${line} person ${factsText(facts)}`),
    ...said.accounts.map((facts) => `account ${factsText(facts)}`),
    ...said.jobs.map(jobText),
    ...said.ties.map(tieText),
    ...said.contacts,
    ...said.deals.map((facts) => `deal ${factsText(facts)}`),
    ...said.dealRoles.map(([deal, person, role]) => `role in ${deal}: ${person} ${role}`.trim()),
    ...reasons(outcome).map((reason) => `left out: ${reason}`),
  ];
};

/** A table as its system writes it: lines, without the line end that is not there. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const factsText = (facts: object): string =>
  Object.entries(facts)
    .map(([name, value]) => (value === true ? name : `${name}: ${value}`))
    .join(', ');

type Job = ReturnType<typeof claimed>['jobs'][number];

const jobText = ({ person, company, companyId, current, kind, ...rest }: Job): string => {
  const where = [company, companyId && `#${companyId}`].filter(Boolean).join(' ');
  const facts = factsText(rest);
  return `job ${person} at ${where}${facts && `, ${facts}`}${current ? ', still' : ''} (${kind})`;
};

type Tie = ReturnType<typeof claimed>['ties'][number];

const tieText = ({ tie, kind, ...rest }: Tie): string => {
  const facts = factsText(rest);
  return `${kind} ${tie}${facts && `, ${facts}`}`;
};
