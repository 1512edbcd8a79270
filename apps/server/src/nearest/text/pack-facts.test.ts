import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGsm7, smsCount } from './gsm-7';
import { type Line, MOST_MESSAGES, packFacts } from './pack-facts';

const messagesOf = (lines: readonly Line[]) => packFacts(lines).messages;

const fact = (letters: number, letter = 'a'): string => letter.repeat(letters);

describe('facts for SMS', () => {
  it('go into one message where they fit', () => {
    expect(messagesOf([['1 Nimule', '91 free'], ['2 Elegu']])).toEqual([
      '1 Nimule, 91 free\n2 Elegu',
    ]);
  });

  it('go line by line into the next message where they do not', () => {
    const lines = ['a', 'b', 'c'].map((letter) => [fact(100, letter)]);
    expect(messagesOf(lines)).toEqual(['a', 'b', 'c'].map((letter) => fact(100, letter)));
  });

  it('leave out the last lines where three messages are full', () => {
    const lines = ['a', 'b', 'c', 'd'].map((letter) => [fact(100, letter)]);
    expect(messagesOf(lines)).toHaveLength(MOST_MESSAGES.gsm7);
  });

  it('leave out a line rather than the note at the end, but none of the first for it', () => {
    const lines = ['a', 'b', 'c'].map((letter) => [fact(155, letter)]);
    const notes = (told: number) => [[`${told} told`]];
    expect(packFacts(lines, { notes }).messages.at(-1)).toBe('2 told');
    expect(packFacts(lines, { notes, first: 3 }).told).toBe(3);
  });

  it('leave out what is said besides rather than a line', () => {
    const lines = ['a', 'b', 'c'].map((letter) => [fact(100, letter)]);
    const besides = () => [[fact(70, 'x')]];
    expect(packFacts(lines, { besides })).toMatchObject({ told: 3, noted: 0 });
    expect(packFacts(lines.slice(0, 2), { besides })).toMatchObject({ told: 2, noted: 1 });
  });

  it('come apart between facts where a line is longer than a message', () => {
    expect(messagesOf([[fact(50, 'م'), fact(40, 'م')]])).toEqual([fact(50, 'م'), fact(40, 'م')]);
  });

  it('of a first line too long for all messages are told as far as they fit', () => {
    const long = Array.from({ length: 6 }, () => fact(60, 'م'));
    expect(messagesOf([long])).toHaveLength(MOST_MESSAGES.ucs2);
  });

  it('never take more messages than allowed, and are never cut', () => {
    const words = fc.array(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.constantFrom('a', 'é', 'م')), {
        minLength: 1,
        maxLength: 5,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(words, (lines) => {
        const facts = lines.map((line) => line.map(([length, letter]) => fact(length, letter)));
        const packed = messagesOf(facts);
        expect(packed.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
          MOST_MESSAGES[facts.flat().every(isGsm7) ? 'gsm7' : 'ucs2'],
        );
        const told = packed.flatMap((message) => message.split(/\n|, /));
        expect(facts.flat().slice(0, told.length)).toEqual(told);
      }),
    );
  });
});
