/** A LinkedIn profile in one spelling: "in:slug", "member:ACoAA…", or '' for everything else. */
export const profileUrl = (text: string): string => {
  const found = spelled(text);
  return NOBODYS_KEYS.has(found) ? '' : found;
};

/** Where LinkedIn leads whoever may not see a member, or its own reader; and what programs write for none. */
export const NOBODYS = ['unavailable', 'me', 'null', 'undefined'];
const NOBODYS_KEYS = new Set(NOBODYS.map((slug) => `in:${slug}`));

const spelled = (text: string): string => {
  if (PLAIN_PROFILE.test(text)) {
    return `in:${text.slice(PLAIN_START.length, text.endsWith('/') ? -1 : text.length)}`;
  }
  const bare = text.replace(/\p{Cf}/gu, '').trim();
  const [, kind = '', rest = ''] = PROFILE.exec(SHORT.test(bare) ? asWhole(bare) : bare) ?? [];
  const [slug = '', ...tail] = rest.split('/').map(decoded);
  if (slug === '') return '';
  if (MEMBER.test(slug)) return `member:${slug.split(',')[0]}`;
  if (/^pub$/i.test(kind)) return publicUrl(slug, tail);
  // Sales Navigator and the recruiter know members by their hash alone.
  return /^in$/i.test(kind) ? `in:${slug.toLowerCase()}` : '';
};

/** As nearly all are written: nothing to mend. */
const PLAIN_PROFILE = /^https:\/\/www\.linkedin\.com\/in\/[a-z0-9-]+\/?$/;
export const PLAIN_START = 'https://www.linkedin.com/in/';
const PROFILE =
  /^(?:https?:\/\/|android-app:\/\/com\.linkedin\.android\/)?(?:[a-z0-9-]+\.)*linkedin(?:\.com)?\/(?:mwlite\/|m\/|comm\/)?(in|pub|sales\/lead|sales\/people|talent\/profile|recruiter\/profile)\/([^?#\s]+)/i;

/** Without its site: "in/jon-smith" and "/in/jon-smith/". "@jon-smith" is a name at any site. */
const SHORT = /^\/?in\/[a-z0-9-]{3,}\/?$/i;
const asWhole = (short: string): string => PLAIN_START + short.replace(/^\/?in\//i, '');

/** Members' hashes keep their case: they are numbers in base 64, and a name space of their own. */
const MEMBER = /^AC[owr][A-Za-z0-9_-]{12,}(?:,.*)?$/;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part).normalize('NFC').trim();
  } catch {
    return part.normalize('NFC');
  }
};

/** Before 2015: "/pub/jon-smith/1a/2b/3c" leads to "/in/jon-smith-03c02b1a" today. */
const publicUrl = (slug: string, [a, b, c]: readonly string[]): string =>
  slug === 'dir' || !a || !b || !c
    ? ''
    : `in:${slug}-${c.padStart(3, '0')}${b.padStart(3, '0')}${a}`.toLowerCase();
