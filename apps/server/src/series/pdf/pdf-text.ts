/** Words as a text of a PDF: UTF-16 in hexadecimal digits, so that nothing in them is markup. */
export const pdfText = (words: string): string =>
  `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** A moment as a PDF has it. */
export const pdfMoment = (moment: Date): string =>
  `(D:${moment.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z)`;
