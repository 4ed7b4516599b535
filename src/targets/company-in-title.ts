import type { AccountIndexes } from './account-index.ts';
import { countryCodes, isFieldOfWork, isTitle, officeOf } from './read-words.ts';
import type { Persona } from './target-query.ts';
import { titleWanted } from './title-wanted.ts';

/**
 * "Director of Pixel", "CISO Altex": whether the words after an office are a department or a company only the
 * network knows. Read as a title, they would let every director through.
 */
export const withCompanyOfTitle = (asked: Persona, accounts: AccountIndexes): Persona => {
  const [title, ...others] = asked.titles;
  if (title === undefined || others.length > 0 || asked.companies.length > 0) return asked;
  const words = title.text.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const office = words.slice(0, cut).join(' ').replace(OF, '');
    const company = words.slice(cut).join(' ');
    const said = OF.test(words[cut - 1] ?? '');
    if (mayFollow(office, company, said) && isCalled(company, accounts)) {
      return { ...asked, titles: [titleWanted(office)], companies: [company] };
    }
  }
  return asked;
};

const OF = /\s*(?:^|\b)(?:of|for)$/i;

/** Without an "of", a company must have a word that no title has. */
const mayFollow = (office: string, company: string, said: boolean): boolean =>
  officeOf(office).seniority !== '' &&
  countryCodes(company).length === 0 &&
  !isFieldOfWork(company) &&
  (said || company.split(' ').some((word) => !isTitle(word)));

const isCalled = (company: string, accounts: AccountIndexes): boolean =>
  accounts.called(company).some(({ how }) => how === 'name' || how === 'domain');
