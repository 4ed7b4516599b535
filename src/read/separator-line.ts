/** The delimiter that Excel's own first line names (`sep=;`); undefined: there is no such line. */
export const separatorLine = (text: string): string | undefined =>
  /^\ufeff?"?sep=(?<delimiter>[^\r\n"])"?[ \t;,]*(?:\r|\n|$)/i.exec(text)?.groups?.['delimiter'];
