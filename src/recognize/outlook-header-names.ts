import words from './words/outlook-headers.json' with { type: 'json' };

/** Outlook writes its headers in the language of its menus. */
export const OUTLOOK_HEADERS = words.headers;
