import { officeOf } from '../normalize/job-title.ts';
import { titleKey } from '../normalize/job-title-key.ts';
import type { TitleWanted } from './target-query.ts';

export const titleWanted = (text: string): TitleWanted => ({
  text,
  words: titleKey(text)
    .split(' ')
    .filter((word) => word !== ''),
  office: officeOf(text),
});
