import type { ImportRefusal } from '@waystation/domain';

/** Why an import does not go on or is not taken back, as one sentence with what to do about it. */
export const sentenceOfImportRefusal = (refusal: ImportRefusal): string => {
  switch (refusal.kind) {
    case 'alreadyUndone':
      return 'This import was taken back already.';
    case 'laterImport':
      return `A later import rests on this one: take back ${refusal.file} of ${refusal.at} first.`;
    case 'inUse':
      return `Others name what this import brought: ${refusal.names.join(', ')}.`;
    case 'notReady':
      return `The file is ${refusal.state}: wait until it has been read.`;
    case 'rowsRejected':
      return `${refusal.rows} rows cannot be read. Mend them and send the file again, or say that they are to be left out.`;
    case 'nothingToStore':
      return 'Nothing in the file is new: there is nothing to store.';
    case 'fileGone':
      return 'The file is not here any more: send it again.';
    case 'textPersonal':
      return 'A text reads like a telephone number, an address or a case number. A name or a role is enough.';
    case 'roundPublished':
      return `What it brought is published, in ${refusal.rounds.join(', ')}, and is not taken back. Correct the round with a file that says why.`;
    default:
      return refusal satisfies never;
  }
};
