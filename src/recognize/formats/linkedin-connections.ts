import type { Row } from '../../model/format.ts';
import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO, isNoName } from '../linkedin-archive.ts';
import words from '../words/header-meanings.json' with { type: 'json' };

/** The owner's first-degree contacts, with company and position as of the export. */
export const linkedinConnections = defineFormat({
  name: 'linkedin/connections',
  system: 'linkedin',
  columns: {
    firstName: ['First Name', 'Prénom', 'Vorname', 'Nombre', 'Nome', '名'],
    lastName: ['Last Name', 'Nom', 'Nachname', 'Apellidos', 'Cognome', 'Sobrenome', '姓'],
    name: ['Name', 'Full Name'],
    url: ['URL', 'Profile URL', 'LinkedIn URL'],
    email: ['Email Address', 'Email', 'E-mail Address', 'Adresse e-mail', 'E-Mail-Adresse'],
    company: ['Company', 'Entreprise', 'Société', 'Unternehmen', 'Empresa', 'Azienda'],
    title: ['Position', 'Title', 'Job Title', 'Poste', 'Cargo', 'Posizione'],
    connectedOn: ['Connected On', 'Connected Date', 'Connection Date'],
    connectedAt: ['Connected at', 'Connection Since'],
    connectedAbroad: words.meanings.connectedOn,
  },
  needs: [
    ['firstName', 'lastName', 'name'],
    ['connectedOn', 'connectedAt', 'connectedAbroad'],
  ],
  dates: { connectedOn: 'mdy', connectedAbroad: 'dmy' },
  variant: (has) => (has('url') ? 'with profile URL' : 'without profile URL'),
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, { owner }) {
    const firstName = row.text('firstName');
    const lastName = row.text('lastName');
    const name = row.text('name');
    const url = row.text('url');
    const email = row.text('email');
    // Closed members stay in the list as a row that holds only the date, or no name but "LinkedIn Member".
    const names = `${firstName}${lastName}${name}`;
    if (`${url}${email}` === '' && (names === '' || isNoName(names))) return 'blank-person';
    const person = claims.person({
      firstName,
      lastName,
      name,
      url,
      email,
      title: row.text('title'),
      company: row.text('company'),
    });
    const since = row.day('connectedOn') ?? row.day('connectedAbroad') ?? row.day('connectedAt');
    if (owner === undefined || isStranger(row)) return undefined;
    claims.tie({ from: owner, to: person, kind: 'linkedin-connection', since });
    return undefined;
  },
});

/** Tools that write to people on LinkedIn list those as well who have not answered yet. */
const isStranger = (row: Pick<Row<'connectedAt'>, 'has' | 'text'>): boolean =>
  row.has('connectedAt') && row.text('connectedAt') === '';
