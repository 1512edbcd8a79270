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
    { choice: { title: 'نازح'.repeat(75) }, code: 'tooLong' },
    { choice: { feedback: `maps@${'x'.repeat(40)}.example.org` }, code: 'tooLong' },
  ])('$choice is refused: $code', ({ choice, code }) => {
    expect(problemOf(choice)?.code).toBe(code);
  });

  it.each([
    'النازحون داخليًا حسب المقاطعة '.repeat(10).trim().slice(0, 300),
    'https://maps.example.org/south-sudan/feedback/of-this-very-map',
  ])('takes %s, whose lines can be broken', (text) => {
    expect(problemOf({ title: text, feedback: text.slice(0, 200) })).toBeNull();
  });

  it('names the word that is no token, and those that are', () => {
    expect(problemOf({ subtitle: '{asof}' })?.what).toBe(
      '{asof}: {asOf}, {round}, {operation}, {country}',
    );
  });
});
