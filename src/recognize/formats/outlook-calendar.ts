import { isCalledOff } from '../called-off.ts';
import { defineFormat } from '../define-format.ts';
import { listOf } from '../said.ts';

/** Meetings with everyone invited, mostly by display name; whole days are no meetings. */
export const outlookCalendar = defineFormat({
  name: 'outlook/calendar',
  system: 'outlook',
  columns: {
    subject: ['Subject', 'Betreff', 'Objet', 'Asunto'],
    start: ['Start Date', 'Beginnt am', 'Début', 'Fecha de comienzo', 'Start Time'],
    allDay: ['All day event', 'Ganztägiges Ereignis', 'Journée entière', 'Todo el día'],
    organizer: [
      'Meeting Organizer',
      'Besprechungsplanung',
      "Organisateur d'une réunion",
      'Organizador de la reunión',
    ],
    required: [
      'Required Attendees',
      'Erforderliche Teilnehmer',
      'Participants obligatoires',
      'Asistentes necesarios',
    ],
    optional: [
      'Optional Attendees',
      'Optionale Teilnehmer',
      'Participants facultatifs',
      'Asistentes opcionales',
    ],
    showAs: ['Show time as', 'Zeitspanne zeigen als'],
  },
  needs: [['start'], ['required'], ['organizer', 'allDay', 'optional']],
  never: ['Regarding'],
  howTo: 'Outlook: File → Open & Export → Import/Export → Export to a file → CSV → Calendar.',
  personal: true,
  read(row, claims, context) {
    if (YES.test(row.text('allDay'))) return 'all-day';
    if (isCalledOff(row.text('subject'))) return 'not-held';
    const organizer = plainName(row.text('organizer'));
    const invited = listOf(`${row.text('required')};${row.text('optional')}`).map(plainName);
    const others = [...new Set(invited)].filter((who) => who !== organizer);
    const refOf = (who: string) => claims.ref(who.includes('@') ? 'email' : 'name', who);
    const from = organizer ? refOf(organizer) : context.owner;
    if (from === undefined || others.length === 0) return 'no-person';
    const day = row.day('start');
    if (day === undefined) return row.refuse('start', 'bad-date');
    claims.contact({ from, to: others.map(refOf), day, channel: 'meeting' });
    return undefined;
  },
});

/** "Okonjo, Mirela" is Mirela Okonjo; an address in the text is better than a name. */
const plainName = (text: string): string => {
  const email = /[^\s<>()]+@[^\s<>()]+/.exec(text)?.[0];
  if (email) return email.toLowerCase();
  const turned = /^([^,]+),\s*([^,]+)$/.exec(text.trim());
  return turned ? `${turned[2]} ${turned[1]}` : text.trim();
};

/** Outlook says it in the language of its menus, "Ein" and "Aus" among them. */
const YES =
  /^(?:true|yes|1|wahr|ja|ein|vrai|oui|verdadero|sí|si|verdadeiro|sim|vero|waar|prawda|sant)$/i;
