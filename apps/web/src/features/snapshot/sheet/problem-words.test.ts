import { LANGUAGES } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { asChanges, problemWords, removable } from './problem-words';
import { SheetRefused } from './sheet-refused';

const refused = (code: string, parameter: string | null = null): SheetRefused =>
  new SheetRefused(code, parameter, null);

describe('why there is no page', () => {
  it.each([
    [refused('tooLong', 'header'), 'A text does not fit this paper.', []],
    [refused('tooLong', 'footer'), 'Sources, limits and disclaimer do not fit', []],
    [refused('tooLong', 'legend'), 'The legend does not fit', []],
    [refused('tooLong', 'table'), 'The table does not fit', []],
    [refused('tooLong', 'charts'), 'The charts with their notes do not fit', []],
    [refused('notUnderstood', 'asOf'), 'asks for a day', []],
    [refused('notUnderstood', 'level'), 'asks for “level”', []],
    [refused('noSource', 'sites'), 'The layer “Displacement sites” names no source', []],
    [refused('partNotYet', 'moment'), 'Two maps beside each other', ['vs', 'cmp']],
    [refused('noPortrait', 'slide'), 'A slide lies', []],
    [refused('noRoom', 'table / square'), 'no room for this layout', []],
    [refused('nothingBeside', 'table'), 'no numbers for it', ['template']],
    [refused('unknownToken', '{x}: {asOf}'), 'can be written: {x}: {asOf}', []],
    [refused('partNotYet', 'something'), 'The server could not make it.', []],
    [refused('ofLaterVersions'), 'The server could not make it.', []],
    [new TypeError('Failed to fetch'), 'Printing needs the server', []],
  ])('%s: %s', async (problem, words, parameters) => {
    const text = problemWords(problem, await loadTranslator('en'));
    // What is put into a sentence is isolated from its direction.
    expect(text.replaceAll(/[\u2066-\u2069]/g, '')).toContain(words);
    expect(removable(problem)).toEqual(parameters);
  });

  it.each(LANGUAGES)('is said in %s', async (language) => {
    const text = problemWords(refused('blankMap'), await loadTranslator(language));
    expect(text.length).toBeGreaterThan(20);
  });

  it('offers the map of changes for two maps beside each other, once', () => {
    const problem = refused('partNotYet', 'moment');
    expect(asChanges(problem, { vs: '2021-10-15', cmp: 'side' })).toEqual(['cmp']);
    expect(asChanges(problem, { vs: '2021-10-15' })).toEqual([]);
    expect(asChanges(refused('partNotYet', 'within'), { cmp: 'side' })).toEqual([]);
  });
});
