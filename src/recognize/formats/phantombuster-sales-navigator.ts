import { defineFormat } from '../define-format.ts';
import { claimJobs, startedBefore, yearRange } from '../past-jobs.ts';
import { claimPerson } from '../person-row.ts';

/** Sales Navigator searches through PhantomBuster, with how long the job has lasted and one before. */
export const phantombusterSalesNavigator = defineFormat({
  name: 'phantombuster/sales-navigator',
  system: 'phantombuster',
  columns: {
    name: ['fullName', 'name'],
    firstName: ['firstName'],
    lastName: ['lastName'],
    url: ['defaultProfileUrl', 'linkedInProfileUrl'],
    lead: ['profileUrl'],
    company: ['companyName'],
    title: ['title'],
    industry: ['industry'],
    place: ['location'],
    duration: ['durationInCompany'],
    pastCompany: ['pastExperienceCompanyName'],
    pastTitle: ['pastExperienceCompanyTitle'],
    pastDates: ['pastExperienceDate'],
    degree: ['connectionDegree'],
    shared: ['sharedConnectionsCount'],
    vmid: ['vmid'],
    saidOn: ['timestamp'],
  },
  needs: [
    ['name', 'lastName'],
    ['url', 'lead'],
    ['degree', 'shared', 'vmid', 'pastCompany', 'duration'],
  ],
  howTo: 'PhantomBuster: Sales Navigator Search Export → Download results as CSV.',
  read(row, claims) {
    const saidOn = row.day('saidOn');
    const person = claimPerson(row, claims, { asOf: saidOn });
    if (person === undefined) return 'blank-person';
    const start = startedBefore(row.text('duration'), saidOn);
    const current = { company: row.text('company'), title: row.text('title'), start };
    const past = {
      company: row.text('pastCompany'),
      title: row.text('pastTitle'),
      ...yearRange(row.text('pastDates')),
      current: false,
    };
    claimJobs(person, [current, past], claims);
    return undefined;
  },
});
