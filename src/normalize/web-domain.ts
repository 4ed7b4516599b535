import { getDomain } from 'tldts';
import { isFreeMail } from './free-mail.ts';
import { SHARED_SITES } from './mailbox-words.ts';

const memo = new Map<string, string>();
const MEMO_LIMIT = 500_000;

/** The part of a host or URL that somebody registered ("https://mail.altex.co.uk/x" → "altex.co.uk"), else ''. */
export const siteDomain = (text: string): string => {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const domain = getDomain(text.trim().toLowerCase(), { allowPrivateDomains: true }) ?? '';
  if (memo.size < MEMO_LIMIT) memo.set(text, domain);
  return domain;
};

/** A company's own domain: '' for free mail and for sites where many companies have a page. */
export const companyDomain = (text: string): string => {
  const domain = siteDomain(text.replace(/^.*@/, ''));
  return isFreeMail(domain) || SHARED_SITES.has(domain) ? '' : domain;
};
