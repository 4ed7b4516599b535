import type { PersonView } from '../model/report.ts';

type Named = Pick<PersonView, 'name'>;
type Placed = Pick<PersonView, 'title' | 'company'>;

/** How a mail begins; people known by an address, a profile or an initial alone have no first name. */
export const greeting = (person: Named): string => {
  const first = firstName(person);
  return first === person.name && !isWord(first) ? 'Hello,' : `Hi ${first},`;
};

/** "Elena"; of "K. Lindgren" and "info@fairhaven.example" all there is. */
export const firstName = ({ name }: Named): string => {
  const [first = ''] = name.split(/\s+/);
  return isWord(first) && first.length > 1 && !first.endsWith('.') ? first : name;
};

const isWord = (text: string): boolean => !/[@/\d]/.test(text);

/** "CEO at Pixel"; a title that names the company already is left as it is. */
export const roleOf = ({ title, company }: Placed): string => {
  if (!title) return company ? `at ${company}` : '';
  return company && !names(title, company) ? `${title} at ${company}` : title;
};

/** "Pixel's CEO" */
export const roleFirst = (person: Placed): string => {
  const { title, company } = person;
  if (!title || !company || names(title, company)) return roleOf(person);
  return `${possessive(company)} ${title}`;
};

/** "Pixel's", "Fern Stores'" */
const possessive = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`);

const names = (title: string, company: string): boolean =>
  title.toLowerCase().includes(company.toLowerCase());
