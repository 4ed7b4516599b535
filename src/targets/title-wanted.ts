import { titleKey } from '../normalize/job-title-key.ts';
import { officeOf } from './read-words.ts';
import { remembering } from './remembered.ts';
import type { TitleWanted } from './target-query.ts';

export const titleWanted = remembering(
  (text: string): TitleWanted => ({
    text,
    words: titleKey(text)
      .split(' ')
      .filter((word) => word !== ''),
    office: officeOf(text),
  }),
);
