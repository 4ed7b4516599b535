import words from './words/called-off.json' with { type: 'json' };

/** "Canceled: QBR": programs leave meetings in the calendar that were called off, and say so in the subject. */
export const isCalledOff = (subject: string): boolean => CALLED_OFF.test(subject);

const CALLED_OFF = new RegExp(`^\\W*(?:${words.words.join('|')})\\s*:`, 'iu');
