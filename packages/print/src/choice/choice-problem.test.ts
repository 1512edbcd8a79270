import { describe, expect, it } from 'vitest';
import { sheetProblem } from './choice-problem';
import { PAPERS, SheetChoice, TEMPLATES } from './sheet-choice';

const problemOf = (choice: Parameters<typeof SheetChoice.parse>[0]) =>
  sheetProblem(SheetChoice.parse(choice));

describe('what a sheet is chosen by', () => {
  it.each(PAPERS)('is a sheet on %s without another word', (paper) => {
    expect(problemOf({ paper })).toBeNull();
  });

  it.each(TEMPLATES)('is a sheet as %s on A4, the smallest paper', (template) => {
    expect(problemOf({ paper: 'a4', direction: 'portrait', template })).toBeNull();
  });

  it.each([
    { choice: { paper: 'slide', direction: 'portrait' }, code: 'noPortrait' },
    { choice: { paper: 'slide', template: 'table' }, code: 'noRoom' },
    { choice: { paper: 'square', template: 'charts' }, code: 'noRoom' },
    { choice: { title: 'Round {round}, {foo}' }, code: 'unknownToken' },
    { choice: { summary: 'As of {}' }, code: 'unknownToken' },
  ])('$choice is refused: $code', ({ choice, code }) => {
    expect(problemOf(choice)?.code).toBe(code);
  });

  it('names the word that is no token, and those that are', () => {
    expect(problemOf({ subtitle: '{asof}' })?.what).toBe(
      '{asof}: {asOf}, {round}, {operation}, {country}',
    );
  });
});
