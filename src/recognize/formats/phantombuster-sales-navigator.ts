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
    email: ['email'],
    url: ['defaultProfileUrl', 'linkedInProfileUrl', 'linkedinProfileUrl'],
    lead: ['profileUrl'],
    company: ['companyName', 'company'],
    title: ['title', 'linkedinJobTitle', 'job', 'linkedinHeadline'],
    industry: ['industry'],
    place: ['location'],
    duration: ['durationInCompany'],
    dates: ['linkedinJobDateRange'],
    pastCompany: ['pastExperienceCompanyName', 'previousCompanyName'],
    pastTitle: ['pastExperienceCompanyTitle', 'linkedinPreviousJobTitle'],
    pastDates: ['pastExperienceDate', 'linkedinPreviousJobDateRange'],
    degree: ['connectionDegree'],
    shared: ['sharedConnectionsCount'],
    vmid: ['vmid'],
    saidOn: ['timestamp', 'refreshedAt'],
  },
  needs: [
    ['name', 'lastName'],
    ['url', 'lead'],
    ['degree', 'shared', 'vmid', 'pastCompany', 'duration'],
  ],
  howTo: 'PhantomBuster: Sales Navigator Search Export → Download results as CSV.',
  read(row, claims) {
    const saidOn = row.day('saidOn');
    const lead = row.text('lead');
    const url = row.text('url') || (/\/in\//.test(lead) ? lead : '');
    const person = claimPerson(row, claims, { url, asOf: saidOn });
    if (person === undefined) return 'blank-person';
    const { start = startedBefore(row.text('duration'), saidOn) } = yearRange(row.text('dates'));
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
