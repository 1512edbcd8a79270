import { SheetChoice } from '@waystation/print/choice';

const Choice = SheetChoice.strict();

/** What a sheet is chosen by, or the parameter that cannot be used. */
export type ReadChoice =
  | { readonly kind: 'choice'; readonly choice: SheetChoice }
  | { readonly kind: 'problem'; readonly parameter: string; readonly message: string };

/** Reads what a sheet is chosen by as it stands in the address of a snapshot. */
export const readChoice = (sheet: string): ReadChoice => {
  const read = Choice.safeParse(Object.fromEntries(new URLSearchParams(sheet)));
  if (read.success) {
    return { kind: 'choice', choice: read.data };
  }
  const [issue] = read.error.issues;
  const parameter = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  return { kind: 'problem', parameter: parameter ?? '', message: issue?.message ?? '' };
};
