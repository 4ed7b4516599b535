import type { Format, Survey } from '../model/format.ts';
import type { ReadTable } from '../model/recognition.ts';
import type { RecognizedFile } from './linkedin-owner.ts';

/**
 * What the rows of a file say together, as its format has it; each is asked for when the file is to be read. What is
 * no personal export says the same whichever other files there are.
 */
export const surveys = (
  files: readonly RecognizedFile[],
  readTable: ReadTable,
): ((known: RecognizedFile) => Survey) => {
  const ofAllFiles = new Map<Format, Survey>();
  return (known) => {
    const { format } = known.recognized;
    if (!format.survey) return NOTHING;
    if (!format.personal) return surveyed([known], readTable);
    const all = files.filter(({ recognized }) => recognized.format === format);
    const survey = ofAllFiles.get(format) ?? surveyed(all, readTable);
    ofAllFiles.set(format, survey);
    return survey;
  };
};

const NOTHING: Survey = new Map();

const surveyed = (files: readonly RecognizedFile[], readTable: ReadTable): Survey => {
  const noted = new Map<string, number>();
  for (const { file, recognized } of files) {
    for (const row of readTable(file, recognized, { dateOrder: undefined }, () => {})) {
      recognized.format.survey?.(row, noted);
    }
  }
  return noted;
};
