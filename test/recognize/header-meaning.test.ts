import { describe, expect, test } from 'vitest';
import { headerKey } from '../../src/recognize/header-key.ts';
import { columnMeanings, type Meaning } from '../../src/recognize/header-meaning.ts';
import words from '../../src/recognize/words/header-meanings.json' with { type: 'json' };

const meant = (...headers: readonly string[]): (Meaning | undefined)[] =>
  columnMeanings(headers).map((found) => found?.meaning);

describe('what a header means by itself', () => {
  test.each<readonly [string, Meaning]>([
    ['Vorname', 'firstName'],
    ['Prénom', 'firstName'],
    ['Imię', 'firstName'],
    ['名', 'firstName'],
    ['First', 'firstName'],
    ['Nachname', 'lastName'],
    ['Cognome', 'lastName'],
    ['Sobrenome', 'lastName'],
    ['姓', 'lastName'],
    ['Vollständiger Name', 'name'],
    ['Nombre completo', 'name'],
    ['氏名', 'name'],
    ['Attendee Name', 'name'],
    ['E-Mail-Adresse', 'email'],
    ['Correo electrónico', 'email'],
    ['E-post', 'email'],
    ['メールアドレス', 'email'],
    ['Sales account', 'company'],
    ['parent_id/name', 'company'],
    ['function', 'title'],
    ['user_id/name', 'owner'],
    ['country_id/name', 'country'],
    ['LinkedIn-Profil', 'url'],
    ['Perfil de LinkedIn', 'url'],
    ['Jobtitel', 'title'],
    ['Poste', 'title'],
    ['Cargo', 'title'],
    ['Stanowisko', 'title'],
    ['役職', 'title'],
    ['Firma', 'company'],
    ['Raison sociale', 'company'],
    ['Azienda', 'company'],
    ['取引先名', 'company'],
    ['Owned By', 'owner'],
    ['Sales owner', 'owner'],
    ['Assigned User Name', 'owner'],
    ['Betreuer', 'owner'],
    ['Opiekun', 'owner'],
    ['Propietario de la cuenta', 'companyOwner'],
    ['Account Owner', 'companyOwner'],
    ['Mitarbeiterzahl', 'employees'],
    ['Email Domain', 'domain'],
    ['Chiffre d’affaires', 'companyOnly'],
    ['Deal Size', 'dealOnly'],
    ['Box Key', 'dealOnly'],
    ['Firm Name', 'company'],
    ['Corporate Name', 'company'],
    ['Entreprise associée', 'company'],
    ['Owner Email', 'owner'],
    ['Strongest connection user', 'owner'],
    ['Kontakt-Besitzer', 'owner'],
    ['Zuständiger Mitarbeiter des Unternehmens', 'companyOwner'],
    ['Адрес эл. почты', 'email'],
    ['E-posta Adresi', 'email'],
    ['网址', 'link'],
  ])('%s: %s', (header, meaning) => {
    expect(meant(header)).toEqual([meaning]);
  });

  test.each<readonly [string, Meaning]>([
    ['Work Email', 'email'],
    ['Recommended Work Email', 'email'],
    ['Primary Email Address', 'email'],
    ['EmailAddress1', 'email'],
    ['primary_email', 'email'],
    ['Person - Email - Work', 'email'],
    ['Email - Home', 'email'],
    ['Person - E-Mail - Arbeit', 'email'],
    ['Current Employer', 'company'],
    ['Lead Name', 'name'],
    ['Contact: Full Name', 'name'],
    ['Name > First name', 'firstName'],
    ['contactOwner', 'owner'],
    ['Contact City', 'city'],
    ['Person Country', 'country'],
    ['hs_linkedin_url', 'url'],
    ['SocialLinkedin', 'url'],
    ['Job Title (Contact)', 'title'],
    ['Corporate Email', 'email'],
    ['proEmail', 'email'],
    ['Kontakt E-Mail', 'email'],
    ['Persona - Correo electrónico - Trabajo', 'email'],
    ['Persona - Propietario', 'owner'],
    ['Pessoa - E-mail - Residencial', 'email'],
    ['Pessoa - Organização', 'company'],
    ['Personne - E-mail - travail', 'email'],
    ['Persoon - Organisatie', 'company'],
    ['Primary location > City', 'city'],
    ['Address - Country', 'country'],
    ['Location: City', 'city'],
    ['Contact Owner: Full Name', 'owner'],
    ['Contact: Full Name', 'name'],
    ['Account: Full Name', 'company'],
    ['Contact LI Profile URL', 'url'],
  ])('%s is about the %s', (header, meaning) => {
    expect(meant(header)).toEqual([meaning]);
  });

  test.each([
    ['Email*', 'email'],
    ['* First Name', 'firstName'],
    ['Company:', 'company'],
    ['Propietario de contacto', 'owner'],
    ['Propietario de la cuenta', 'companyOwner'],
    ['Intitulé de poste', 'title'],
    ['Nome empresa', 'company'],
    ['Nome della azienda', 'company'],
    ['Nom de l’entreprise', 'company'],
    ['Anzahl Mitarbeiter', 'employees'],
  ] as const)('stars, colons and articles do not matter to “%s”: %s', (header, meaning) => {
    expect(meant(header)).toEqual([meaning]);
  });

  test.each([
    'Company Address',
    'Company Location',
    'Organization Location',
    'Address',
    'Location',
    'de la',
    'Date of Entry',
    'Direct Phone',
    'Job Location',
    'Email Type',
    'Email Opt Out',
    'Company City',
    'Manager Email',
    'Current Employer Domain',
    'Company > Domains',
    'Deal - Owner',
    'Created by',
    'Last Contact',
    'First Contacted',
    'Work',
    'Phone - Work',
    'Home Phone',
    'primary_contact_title',
    'Username',
    'Lead Source',
    'constructor',
    '__proto__',
    '',
    `${'Name '.repeat(20)}`,
  ])('“%s” says nothing of a person or company', (header) => {
    expect(meant(header)).toEqual([undefined]);
  });
});

describe('what headers mean beside one another', () => {
  test.each<readonly [readonly string[], readonly Meaning[]]>([
    [
      ['Vorname', 'Name'],
      ['firstName', 'lastName'],
    ],
    [
      ['Name', 'Vorname', 'Nachname'],
      ['name', 'firstName', 'lastName'],
    ],
    [
      ['Name', 'Firma'],
      ['name', 'company'],
    ],
    [
      ['Prénom', 'Nom'],
      ['firstName', 'lastName'],
    ],
    [
      ['Nom', 'Société'],
      ['name', 'company'],
    ],
    [
      ['Nome', 'Cognome'],
      ['firstName', 'lastName'],
    ],
    [
      ['Nome', 'Sobrenome'],
      ['firstName', 'lastName'],
    ],
    [
      ['Nome', 'Empresa'],
      ['name', 'company'],
    ],
    [
      ['Nombre', 'Apellidos'],
      ['firstName', 'lastName'],
    ],
    [
      ['Имя', 'Фамилия'],
      ['firstName', 'lastName'],
    ],
    [
      ['lead_name', 'contact_name', 'contact_title'],
      ['company', 'name', 'title'],
    ],
    [
      ['Lead Display Name', 'Contact First Name'],
      ['company', 'firstName'],
    ],
    [
      ['lead_name', 'lead_url', 'name', 'title'],
      ['company', 'website', 'name', 'title'],
    ],
    [
      ['Lead Name', 'Lead Title'],
      ['name', 'title'],
    ],
    [
      ['Record > Name', 'Company > Industry', 'Company Industry'],
      ['name', 'industry', 'industry'],
    ],
    [
      ['Persona - Nombre', 'Persona - Organización'],
      ['name', 'company'],
    ],
    [
      ['Personne - Nom', 'Personne - Organisation'],
      ['name', 'company'],
    ],
    [
      ['Full Name', 'First Name', 'Naam'],
      ['name', 'firstName', 'name'],
    ],
  ])('%j', (headers, meanings) => {
    expect(meant(...headers)).toEqual(meanings);
  });

  test('a plain word says it more plainly than one of many', () => {
    const [lead, name] = columnMeanings(['Customer Name', 'name']);
    expect([lead?.meaning, name?.meaning]).toEqual(['name', 'name']);
    expect(lead?.rank).toBeGreaterThan(name?.rank ?? Number.POSITIVE_INFINITY);
  });

  test('a job title is no form of address', () => {
    const [title, job] = columnMeanings(['Title', 'Job Title']);
    expect(title?.rank).toBeGreaterThan(job?.rank ?? Number.POSITIVE_INFINITY);
  });
});

describe('the list of words', () => {
  const all = Object.entries(words.meanings).flatMap(([meaning, headers]) =>
    headers.map((header) => [headerKey(header), meaning] as const),
  );

  test('gives every header one meaning', () => {
    const meanings = new Map<string, string>();
    for (const [key, meaning] of all) {
      expect([key, meanings.get(key) ?? meaning]).toEqual([key, meaning]);
      meanings.set(key, meaning);
    }
  });

  test('has no header that is in doubt as well', () => {
    const doubtful = new Set([...words.givenOrFull, ...words.familyOrFull].map(headerKey));
    expect(all.filter(([key]) => doubtful.has(key))).toEqual([]);
  });

  test('means the same whatever the case, spaces and hyphens', () => {
    for (const header of Object.values(words.meanings).flat()) {
      const odd = ` ${header.toLowerCase().replaceAll(' ', '_')}- `;
      expect([header, ...meant(odd)]).toEqual([header, ...meant(header)]);
    }
  });
});

test('a title is rather called so than a function', () => {
  const [one, other] = columnMeanings(['Function', 'Title']);
  expect(one).toMatchObject({ meaning: 'title' });
  expect(one?.rank).toBeGreaterThan(other?.rank ?? 0);
});
