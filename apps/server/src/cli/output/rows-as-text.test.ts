import { describe, expect, it } from 'vitest';
import { rowsAsText } from './rows-as-text';

const ROWS = [
  { pcode: 'SS0609', name: 'Rubkona', value: 250_889, absence: null },
  { pcode: 'SS0807', name: 'Tonj, North', value: null, absence: 'notAssessed' },
];

describe('rows as text', () => {
  it('are an array in JSON, with every absence named', () => {
    expect(JSON.parse(rowsAsText(ROWS, 'json'))).toEqual(ROWS);
  });

  it('are quoted where CSV needs it and empty where there is no number', () => {
    expect(rowsAsText(ROWS, 'csv')).toBe(
      'pcode,name,value,absence\nSS0609,Rubkona,250889,\nSS0807,"Tonj, North",,notAssessed',
    );
  });

  it('stand under each other in a table, numbers to the right', () => {
    expect(rowsAsText(ROWS, 'table')).toBe(
      [
        'pcode   name         value   absence',
        'SS0609  Rubkona      250889',
        'SS0807  Tonj, North          notAssessed',
      ].join('\n'),
    );
  });

  it('are an empty array where there are none', () => {
    expect(rowsAsText([], 'json')).toBe('[]');
  });
});
