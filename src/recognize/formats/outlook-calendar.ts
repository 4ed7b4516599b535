import { isCalledOff } from '../called-off.ts';
import { defineFormat } from '../define-format.ts';
import { OUTLOOK_CALENDAR_HEADERS, saysYes } from '../outlook-calendar-names.ts';
import { listOf } from '../said.ts';

/** Meetings with everyone invited, mostly by display name; whole days are no meetings. */
export const outlookCalendar = defineFormat({
  name: 'outlook/calendar',
  system: 'outlook',
  columns: OUTLOOK_CALENDAR_HEADERS,
  needs: [['start'], ['required'], ['organizer', 'allDay', 'optional']],
  never: ['Regarding'],
  howTo: 'Outlook: File → Open & Export → Import/Export → Export to a file → CSV → Calendar.',
  personal: true,
  read(row, claims, context) {
    if (saysYes(row.text('allDay'))) return 'all-day';
    if (isCalledOff(row.text('subject')) || isOpen(row.text('showAs'))) return 'not-held';
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

/** What the owner has not accepted stands in the calendar as tentative, which Outlook writes as 1. */
const isOpen = (shown: string): boolean => /^(?:1|tentative|mit vorbehalt)$/i.test(shown);

/** "Okonjo, Mirela" is Mirela Okonjo; an address in the text is better than a name. */
const plainName = (text: string): string => {
  const email = /[^\s<>()]+@[^\s<>()]+/.exec(text)?.[0];
  if (email) return email.toLowerCase();
  const turned = /^([^,]+),\s*([^,]+)$/.exec(text.trim());
  return turned ? `${turned[2]} ${turned[1]}` : text.trim();
};
