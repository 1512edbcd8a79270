import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';
import { soundsOf } from './sound-skeleton';
import { startsNearly } from './starts-nearly';

describe('a name made plain', () => {
  it.each([
    ['Ra’s Ajdīr', 'ras ajdir'],
    ['AS-SALLŪM', 'as sallum'],
    ['السَّلّوم', 'السلوم'],
    ['أجدابيا', 'اجدابيا'],
    ['Béja', 'beja'],
  ])('%s is %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

const skeletonsOf = (name: string): readonly string[] =>
  soundsOf(name).map(({ skeleton }) => skeleton.join(''));

const voicedOf = (name: string): readonly string[] => soundsOf(name).map(({ voiced }) => voiced);

describe('the sound of a name', () => {
  it.each([
    ['Salloum', 'السلوم'],
    ['As-Sallum', 'السلوم'],
    ['Benghazi', 'بنغازي'],
    ['Qatrun', 'Katroun'],
    ['Djanet', 'Janet'],
    ['Tripoli', 'Tripolli'],
    ['Gedaref', 'القضارف'],
    ['El Geneina', 'الجنينة'],
    ['Umm al Aranib', 'أم الأرانب'],
    ['Khartoum', 'الخرطوم'],
  ])('%s has the consonants of %s', (a, b) => {
    expect(skeletonsOf(b).filter((one) => skeletonsOf(a).includes(one))).not.toEqual([]);
  });

  it.each([
    ['Juba', 'جوبا'],
    ['Rubkona', 'روبكونا'],
    ['Torit', 'توريت'],
    ['Pibor', 'بيبور'],
    ['Béja', 'باجة'],
  ])('%s is said as %s is written', (a, b) => {
    expect(voicedOf(b).filter((one) => voicedOf(a).includes(one))).not.toEqual([]);
  });
});

describe('a name that nearly starts with a text', () => {
  it.each([
    ['rubkona', 'rubkona', 0],
    ['rubkona', 'rubk', 0],
    ['rubkona', 'rubkena', 1],
    ['rubkona', 'rubokna', 1],
    ['nyumanzi', 'numanzi', 1],
    ['numanzi', 'nyumanzi', 1],
    ['malakal', 'mlkal', 2],
    ['juba', 'bentiu', 5],
  ])('%s from %s: %d edits', (own, text, edits) => {
    expect(startsNearly(own, text, { most: edits, isWhole: false })).toBe(true);
    expect(startsNearly(own, text, { most: edits - 1, isWhole: false })).toBe(false);
  });

  it.each([
    ['bor south', 'bor', 0],
    ['bor', 'bor', 0],
    ['pariang', 'paris', 3],
    ['belkor town', 'belkur', 1],
  ])('%s from %s, as whole words: %d edits', (own, text, edits) => {
    expect(startsNearly(own, text, { most: edits, isWhole: true })).toBe(true);
    expect(startsNearly(own, text, { most: edits - 1, isWhole: true })).toBe(false);
  });
});
