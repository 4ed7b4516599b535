import words from './words/no-contact.json' with { type: 'json' };

/**
 * "Canceled: QBR": programs leave meetings in the calendar that were called off, and say so in the subject; people
 * write it behind ("QBR - no show").
 */
export const isCalledOff = (subject: string): boolean => CALLED_OFF.test(subject);

const WORDS = words.calledOff.join('|');

const CALLED_OFF = new RegExp(
  `^\\W*(?:${WORDS})(?:\\s*:|\\s+[-–—]\\s)|(?:\\s[-–—]+\\s*|[([]\\s*)(?:${WORDS})\\s*[)\\]]?\\s*$`,
  'iu',
);
