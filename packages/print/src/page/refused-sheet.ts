import type { ChoiceProblem } from '#choice/choice-problem';

/** Why a sheet is not printed. */
export type SheetProblem =
  | { readonly code: 'blankMap' }
  | { readonly code: 'notUnderstood'; readonly what: string }
  | { readonly code: 'unknownLayer'; readonly what: string }
  | { readonly code: 'partNotYet'; readonly what: string }
  | { readonly code: 'noSource'; readonly what: string }
  | { readonly code: 'noDate'; readonly what: string }
  | { readonly code: 'legendDoesNotMatch'; readonly what: string }
  | { readonly code: 'noPlace' }
  | { readonly code: 'tooLong'; readonly what: string }
  /** The template sets texts, charts or a table beside the map, and there is nothing to set. */
  | { readonly code: 'nothingBeside'; readonly what: string }
  /** `what`: letters that no font of print has. */
  | { readonly code: 'noLetters'; readonly what: string }
  | { readonly code: 'badLogo'; readonly what: string }
  | ChoiceProblem;

/** A sheet that would be blank or partial: said, and not printed. */
export class RefusedSheet extends Error {
  constructor(readonly problem: SheetProblem) {
    super('what' in problem ? `${problem.code}: ${problem.what}` : problem.code);
    this.name = 'RefusedSheet';
  }
}
