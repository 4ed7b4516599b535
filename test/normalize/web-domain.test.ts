import { describe, expect, test } from 'vitest';
import { isFreeMail } from '../../src/normalize/free-mail.ts';
import { companyDomain, siteDomain } from '../../src/normalize/web-domain.ts';

describe('the part of an address that somebody registered', () => {
  test.each([
    ['altex.com', 'altex.com'],
    ['www.altex.com', 'altex.com'],
    ['WWW.Altex.COM', 'altex.com'],
    ['https://www.altex.com/about?x=1#y', 'altex.com'],
    ['http://mail.eu.altex.co.uk:8080/', 'altex.co.uk'],
    ['altex.com.au', 'altex.com.au'],
    ['altex.com.br/pt', 'altex.com.br'],
    ['altex.de', 'altex.de'],
    ['//altex.com', 'altex.com'],
    ['ana@mail.altex.com', 'altex.com'],
    ['altex.github.io', 'altex.github.io'],
    ['altex.com.', 'altex.com'],
    ['münchen.de', 'münchen.de'],
    ['  altex.com  ', 'altex.com'],
    ['localhost', ''],
    ['co.uk', ''],
    ['com', ''],
    ['192.168.0.1', ''],
    ['http://[::1]/', ''],
    ['', ''],
    ['not a domain', ''],
    ['Altex', ''],
  ])('%s → "%s"', (text, domain) => {
    expect(siteDomain(text)).toBe(domain);
    expect(siteDomain(text)).toBe(domain);
  });
});

describe('a company’s own domain', () => {
  test.each([
    ['altex.com', 'altex.com'],
    ['https://www.altex.co.uk/', 'altex.co.uk'],
    ['ana@altex.com', 'altex.com'],
    ['sales@eu.altex.de', 'altex.de'],
  ])('%s → %s', (text, domain) => {
    expect(companyDomain(text)).toBe(domain);
  });

  test.each([
    'gmail.com',
    'ana@gmail.com',
    'ana@googlemail.com',
    'ana@outlook.com',
    'ana@hotmail.de',
    'ana@yahoo.co.uk',
    'ana@web.de',
    'ana@gmx.de',
    'ana@icloud.com',
    'ana@proton.me',
    'ana@qq.com',
    'ana@posteo.de',
  ])('free mail is none: %s', (text) => {
    expect(companyDomain(text)).toBe('');
  });

  test.each([
    'https://www.linkedin.com/company/altex',
    'facebook.com/altex',
    'https://twitter.com/altex',
    'x.com/altex',
    'github.com/altex',
    'https://linktr.ee/altex',
    'youtube.com/@altex',
    'crunchbase.com/organization/altex',
  ])('a page on somebody’s site is none: %s', (text) => {
    expect(companyDomain(text)).toBe('');
  });
});

describe('free mail', () => {
  test.each(['gmail.com', 'yahoo.com', 'outlook.com', 'fastmail.com', 'tutanota.com', 'duck.com'])(
    '%s: anyone may have an address there',
    (host) => {
      expect(isFreeMail(host)).toBe(true);
    },
  );

  test.each(['altex.com', 'example.com', 'alibaba.com', 'facebook.com', 'bt.com', 'constructor'])(
    '%s has staff, or is nobody’s',
    (host) => {
      expect(isFreeMail(host)).toBe(false);
    },
  );
});
