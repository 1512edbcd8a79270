import { describe, expect, it } from 'vitest';
import { sheetOptions, sheetQuery } from './sheet-options';

const queryOf = (said: object) =>
  sheetQuery(sheetOptions('a4-landscape').parse({ view: '/libya-2011/map?level=0', ...said }))
    .query;

describe('the options of a sheet on the command line', () => {
  it('ask for the paper that is usual, and for nothing that was not said', () => {
    expect(queryOf({})).toEqual({
      view: 'level=0',
      paper: 'a4',
      direction: 'landscape',
      template: 'side',
      lang: 'en',
    });
  });

  it('choose logos by their names', () => {
    expect(queryOf({ logo: 'iom,unhcr' })).toMatchObject({ logos: 'iom,unhcr' });
    expect(queryOf({ logo: 'iom' })).not.toHaveProperty('logo');
  });
});
