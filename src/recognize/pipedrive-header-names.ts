import words from './words/pipedrive-headers.json' with { type: 'json' };

type Language = (typeof words.languages)[number];

/** "Deal - Title", "Negócio - Título", "Affaire - Titre": what Pipedrive writes over a field, English first. */
export const pipedriveHeaders = (
  entity: keyof Language['entities'],
  field: keyof Language['fields'],
): readonly string[] => [
  ...new Set(
    words.languages.flatMap(({ entities, fields }) =>
      entities[entity].flatMap((named) => fields[field].map((label) => `${named} - ${label}`)),
    ),
  ),
];
