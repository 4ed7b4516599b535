import { isCalledOff } from '../called-off.ts';
import { defineFormat } from '../define-format.ts';
import { isOneSided } from '../no-contact.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Meetings in the CRM's calendar: mutual, whoever set them up. */
export const salesforceEvent = defineFormat({
  name: 'salesforce/event',
  system: 'salesforce',
  columns: {
    id: ['Id'],
    deleted: ['IsDeleted'],
    whoId: ['WhoId'],
    whatId: ['WhatId'],
    ownerId: ['OwnerId'],
    date: ['ActivityDate'],
    startsAt: ['ActivityDateTime', 'StartDateTime'],
    duration: ['DurationInMinutes'],
    endsAt: ['EndDateTime'],
    allDay: ['IsAllDayEvent'],
    showAs: ['ShowAs'],
    isChild: ['IsChild'],
    subject: ['Subject'],
    type: ['Type', 'EventSubtype'],
    people: ['WhoCount'],
  },
  needs: [
    ['whoId'],
    ['date', 'startsAt'],
    ['startsAt', 'duration', 'endsAt', 'allDay', 'showAs', 'isChild'],
  ],
  never: ['IsClosed', 'Priority', 'CallType'],
  howTo: salesforceHowTo('Event'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    if (isCalledOff(row.text('subject'))) return 'not-held';
    if (row.flag('allDay')) return 'all-day';
    if (isOneSided(row.text('type'))) return 'not-contact';
    const whoId = row.id('whoId');
    const ownerId = row.id('ownerId');
    if (!whoId || !ownerId) return 'no-person';
    const day = row.day('date') ?? row.day('startsAt');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const to = [claims.ref('id', whoId)];
    const group = row.number('people');
    claims.contact({ from: claims.ref('id', ownerId), to, day, channel: 'meeting', group });
    return undefined;
  },
});
