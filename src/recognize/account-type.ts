import type { AccountType } from '../model/claims.ts';

/** What a CRM's own words for a company's part mean ("Customer - Direct", "Ehemaliger Kunde"). */
export const accountType = (text: string): AccountType => {
  const words = text.toLowerCase().replace(/[_-]+/g, ' ').trim();
  return TYPES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown';
};

/** Whole words: a "Zielkunde" is wished for, and "clientish" is nothing. */
const CUSTOMER =
  '\\b(?:customers?|clients?|kunden?|(?:bestands|stamm|neu|gro(?:ss|ß))kunden?|clientes?|klient(?:en)?|klant(?:en)?)\\b';

/** In this order: "former customer" is no customer, "prospective client" is a prospect. */
const TYPES: readonly (readonly [AccountType, RegExp])[] = [
  ['unknown', /^(?:not|non|no|never|kein\w*|nicht|pas|niet|geen)\b/],
  [
    'former-customer',
    new RegExp(
      `\\b(?:former|ex|past|lost|churned|previous|inactive|old|cancell?ed|terminated|verloren\\w*|ehemalig\\w*|ancien|antiguo|antigo)\\b.*${CUSTOMER}|${CUSTOMER}.*\\b(?:lost|churned|former|inactive|cancell?ed|terminated)\\b|^churned$`,
    ),
  ],
  [
    'prospect',
    /prospect|\blead$|\b(?:ziel|wunsch)kunde|^target|interessent|potential|potenziell|posible/,
  ],
  ['customer', new RegExp(`${CUSTOMER}|^(?:existing|installed base$|evangelist$)`)],
  ['partner', /partner|reseller|integrator|alliance|distributor|socio\b|parceiro/],
  ['competitor', /compet|konkurren|wettbewerb|concurrent|rival/],
  ['own', /^(?:own|own company|us|internal|self|my company)$/],
];
