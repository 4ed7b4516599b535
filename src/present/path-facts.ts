import type { PathView, PersonView } from '../model/report.ts';
import { programText } from '../wording/approach-words.ts';
import type { Fact } from './page.ts';
import { pathFacts } from './path-text.ts';

/** What a page says of a path besides its strength, each with its label. */
export const writtenFacts = (path: PathView): readonly Fact[] => [
  ...pathFacts(path),
  ['Program', programText(path.program)],
  ...reachedAt(path.target),
];

/** The same where the path is drawn. */
export const drawnFacts = (path: PathView): readonly Fact[] =>
  writtenFacts(path).filter(([label]) => label !== 'Path');

const reachedAt = ({ email, linkedinUrl }: PersonView): Fact[] => {
  const addresses = [email, linkedinUrl].filter((text) => text !== '');
  return addresses.length === 0 ? [] : [['Reached at', addresses.join(', ')]];
};
