import words from './words/outlook-calendar-headers.json' with { type: 'json' };

/** Outlook's calendar in the languages of its menus. */
export const OUTLOOK_CALENDAR_HEADERS = words.headers;

/** Outlook says it in the language of its menus, "Ein" and "Aus" among them. */
export const saysYes = (text: string): boolean => YES.has(text.toLowerCase());

const YES: ReadonlySet<string> = new Set(words.yes);
