import { describe, expect, it } from 'vitest';
import { readViewLink } from './view-link';

describe('the link to a view', () => {
  it.each([
    'https://maps.example.org/south-sudan/map?asOf=2021-09-30&layers=areas:90',
    '/south-sudan/map?asOf=2021-09-30&layers=areas:90',
    'south-sudan/map?asOf=2021-09-30&layers=areas:90',
  ])('%s names its operation and what is shown of it', (link) => {
    expect(readViewLink(link)).toEqual({
      operation: 'south-sudan',
      query: 'asOf=2021-09-30&layers=areas:90',
    });
  });

  it.each(['http://', '/', '/Not An Operation/map', 'asOf=2021-09-30'])(
    '%s is refused by its option',
    (link) => {
      expect(() => readViewLink(link)).toThrow(`--view "${link}" cannot be used`);
    },
  );
});
