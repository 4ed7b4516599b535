import words from './words/hubspot-headers.json' with { type: 'json' };

/**
 * HubSpot's labels in the portal's language: English first, then Spanish (from a real export), German,
 * French, Portuguese, Italian, Dutch. A few of those are from HubSpot's own help pages; most are what
 * such a field is called in the language, and no export has shown them yet: a label that differs is
 * listed by `check` as not used. Association columns stay English in every portal.
 */
export const HUBSPOT_HEADERS = words.headers;
