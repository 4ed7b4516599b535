export const SENIORITIES = [
  'owner',
  'c-level',
  'vp',
  'head',
  'director',
  'manager',
  'senior',
  'entry',
] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const FUNCTIONS = [
  'executive',
  'sales',
  'marketing',
  'finance',
  'hr',
  'it',
  'engineering',
  'security',
  'data',
  'product',
  'operations',
  'legal',
  'procurement',
  'customer-success',
  'design',
  'research',
  'other',
] as const;
export type JobFunction = (typeof FUNCTIONS)[number];

/** What a title says: the office held now. Empty where the title does not tell. */
export type Office = { readonly seniority: Seniority | ''; readonly function: JobFunction | '' };
