import words from './words/salesforce-labels.json' with { type: 'json' };

/** Salesforce's reports have labels instead of field names, in the language of whoever exports them. */
export const SALESFORCE_LABELS = words.labels;
