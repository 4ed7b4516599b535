import type { ClaimSink } from '../../model/claims.ts';
import type { Row } from '../../model/format.ts';
import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';
import { said } from '../said.ts';

/** Address cards from phones and mail programs. */
export const vcardCards = defineFormat({
  name: 'vcard/cards',
  system: 'vcard',
  columns: {
    fullName: ['FN'],
    firstName: ['Given'],
    lastName: ['Family'],
    email: ['EMAIL'],
    email2: ['EMAIL 2'],
    email3: ['EMAIL 3'],
    company: ['ORG'],
    title: ['TITLE'],
    web: ['URL'],
    city: ['City'],
    country: ['Country'],
    kind: ['KIND'],
  },
  needs: [['fullName'], ['email'], ['company']],
  howTo: 'Phones, iCloud, Google and Outlook: export contacts as vCard (.vcf).',
  personal: true,
  read(row, claims, context) {
    const kind = row.text('kind').toLowerCase();
    if (kind === 'group' || kind === 'location') return 'not-a-person';
    if (kind === 'org' || kind === 'company') return claimCompany(row, claims);
    const apart = row.text('firstName') !== '' && row.text('lastName') !== '';
    const page = row.text('web');
    const person = claimPerson(row, claims, {
      ...(apart ? {} : { name: row.text('fullName'), firstName: '', lastName: '' }),
      email: emailsOf(row.text('email'), row.text('email2'), row.text('email3')),
      url: /linkedin\.com/i.test(page) ? page : '',
    });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});

const claimCompany = (
  row: Pick<Row<'fullName' | 'company' | 'country'>, 'text'>,
  claims: ClaimSink,
): string | undefined => {
  const name = row.text('fullName') || row.text('company');
  if (name === '') return 'no-account';
  claims.account(said({ name, country: row.text('country') }));
  return undefined;
};
