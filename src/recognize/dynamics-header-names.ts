import words from './words/dynamics-headers.json' with { type: 'json' };

/** Dynamics writes its labels in the user's language; what it warns not to change stands in parentheses before them. */
export const DYNAMICS_HEADERS = words.headers;
