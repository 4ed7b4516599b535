import { claimEntry } from '../address-book.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

export const thunderbirdContacts = defineFormat({
  name: 'thunderbird/contacts',
  system: 'thunderbird',
  columns: {
    firstName: ['First Name', 'Vorname', 'Prénom'],
    lastName: ['Last Name', 'Nachname', 'Nom de famille'],
    name: ['Display Name', 'Anzeigename', 'Nom à afficher'],
    email: ['Primary Email', 'Primäre E-Mail-Adresse', 'Première adresse électronique'],
    secondEmail: ['Secondary Email', 'Sekundäre E-Mail-Adresse', 'Adresse électronique secondaire'],
    screenName: ['Screen Name', 'Messenger-Name', 'Pseudonyme', "Nom d'écran"],
    company: ['Organization', 'Organisation', 'Société'],
    title: ['Job Title', 'Arbeitstitel', 'Fonction'],
    department: ['Department', 'Abteilung', 'Service'],
    city: ['Work City', 'Dienstlich: Ort', 'Ville professionnelle'],
    country: ['Work Country', 'Dienstlich: Land', 'Pays professionnel'],
    web: ['Web Page 1', 'Webseite 1', 'Site web 1'],
  },
  needs: [['name', 'lastName'], ['email'], ['screenName', 'secondEmail', 'web', 'department']],
  never: ['Affinity Row ID', 'Person Id'],
  howTo: 'Thunderbird: Address Book → Tools → Export → Comma Separated.',
  personal: true,
  read(row, claims, context) {
    const email = emailsOf(row.text('email'), row.text('secondEmail'));
    const person = claimPerson(row, claims, { email });
    if (person === undefined) return 'blank-person';
    claimEntry(person, claims, context);
    return undefined;
  },
});
