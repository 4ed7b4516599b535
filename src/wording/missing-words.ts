import { type Facts, fact, sentences, worded } from './sentences.ts';

const MISSING = sentences({
  'no-team':
    'Nobody is known to be on your team. Add LinkedIn archives of teammates, CRM users, a people table with team = true, ' +
    'or name your company under "own" in refpath.config.json.',
  'no-contact':
    'No contact: none of these files says who wrote to or met whom. Add messages, CRM activities, ' +
    'calendars or an interactions table; without contact most ties stay cold.',
  'no-second-hop':
    'No second hop: none of these files says whom your contacts know. Add work history, activities ' +
    "or a contact's own archive.",
  'no-work-history':
    'No work history of people outside the team: former colleagues cannot be found. Add an ' +
    'employment table or an export with past jobs.',
  'no-customers':
    'No account is known to be a customer, so no referral can be a client referral. Add accounts ' +
    'with their type, won deals, or name them under "customers" in refpath.config.json.',
  'no-archive':
    "No LinkedIn connections: add your teammates' LinkedIn archives (Settings & Privacy → Data privacy → Get a copy of your data).",
  'colleague-floor-raised': (facts) =>
    `So many pairs of colleagues that those weaker than ${fact(facts, 'floor')} with nothing else between them are left ` +
    `out, instead of ${fact(facts, 'usual')}. Nothing that can be warm is lost. Any other evidence between two of them ` +
    'brings them back, or more pairs under "scoring": "colleaguePairsPerJob" in refpath.config.json.',
});

/** What a network lacks to find more, and what to add. */
export const missingText = (code: string, facts: Facts = {}): string =>
  worded(MISSING, code, facts);
