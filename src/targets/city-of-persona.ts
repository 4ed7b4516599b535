import { textAt } from '../model/columns.ts';
import type { People } from '../model/network.ts';
import { fold } from '../normalize/fold.ts';
import type { AccountIndexes } from './account-index.ts';
import type { Classes } from './classes.ts';
import { isFieldOfWork, isTitle, officeOf } from './read-words.ts';
import type { Persona } from './target-query.ts';
import { titleWanted } from './title-wanted.ts';

/** A persona, and the words of it that were taken for cities though they could be companies. */
export type CityRead = { readonly persona: Persona; readonly assumed: readonly string[] };

type IsCity = (text: string) => boolean;

/** "CISO, Berlin", "CISO Berlin": a town where somebody lives, and after which no company here is called. */
export const withCityOfPersona = (
  asked: Persona,
  accounts: AccountIndexes,
  isCity: IsCity,
): CityRead => {
  const assumed = asked.companies.filter(
    (name) => accounts.called(name).length === 0 && isCity(name),
  );
  if (assumed.length > 0) {
    const companies = asked.companies.filter((name) => !assumed.includes(name));
    return { persona: { ...asked, companies, cities: [...asked.cities, ...assumed] }, assumed };
  }
  const city = cityOfTitle(asked, isCity);
  if (city === '') return { persona: asked, assumed };
  const titles = asked.titles.map(({ text }) => titleWanted(text.slice(0, -city.length).trim()));
  return { persona: { ...asked, titles, cities: [city] }, assumed: [city] };
};

/** The last words of the one title, where they are no part of it. */
const cityOfTitle = ({ titles, companies, cities }: Persona, isCity: IsCity): string => {
  const [title, ...others] = titles;
  if (title === undefined || others.length + companies.length + cities.length > 0) return '';
  const words = title.text.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const city = words.slice(cut).join(' ');
    const office = words.slice(0, cut).join(' ');
    const isPart = isTitle(city) || isFieldOfWork(city) || officeOf(office).seniority === '';
    if (!isPart && isCity(city)) return city;
  }
  return '';
};

/** The towns of a network's people. */
export const knownCities = (people: People, { first }: Classes): IsCity => {
  const known = new Set<string>();
  for (const person of first) {
    const city = fold(textAt(people.city, person));
    known.add(city).add((city.split(BEHIND)[0] ?? '').trim());
  }
  known.delete('');
  return (text) => known.has(fold(text).trim());
};

/** "Berlin, Germany", "Berlin (Mitte)" */
const BEHIND = /[,(/]/;
