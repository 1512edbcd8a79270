import { describe, expect, it } from 'vitest';
import { printedSite } from './landing-page';
import { readChoice } from './read-choice';

describe('the site on a sheet', () => {
  it.each([
    ['https://maps.example.org', 'https://maps.example.org'],
    ['http://localhost:4310', null],
    ['http://127.0.0.1', null],
    [null, null],
  ])('%s: %s', (site, expected) => {
    expect(printedSite(site)).toBe(expected);
  });
});

describe('what a sheet is chosen by', () => {
  it('is read as the address of a snapshot has it', () => {
    expect(readChoice('paper=a4&lang=ar&without=qr')).toMatchObject({
      choice: { paper: 'a4', direction: 'landscape', lang: 'ar', without: ['qr'] },
    });
  });

  it.each([
    ['paper=b5', 'paper'],
    ['colour=red', 'colour'],
  ])('names what cannot be used of %s', (sheet, parameter) => {
    expect(readChoice(sheet)).toMatchObject({ kind: 'problem', parameter });
  });
});
