import { describe, expect, it } from 'vitest';
import { operationFrom } from './operation-add';
import { changeFrom } from './operation-set';

describe('the names of levels as typed', () => {
  it('make their English plural, or take the one given', () => {
    expect(
      operationFrom('south-sudan', { 'level-names': '1=state, 2=county,3=payam' }),
    ).toMatchObject({
      levelNames: {
        1: { en: { one: 'state', other: 'states' } },
        2: { en: { one: 'county', other: 'counties' } },
        3: { en: { one: 'payam', other: 'payams' } },
      },
    });
    expect(changeFrom({ 'level-names': '1=region/regions,2=woreda/woredas' })).toMatchObject({
      levelNames: { 2: { en: { one: 'woreda', other: 'woredas' } } },
    });
  });

  it('join the languages of one level', () => {
    const typed = { 'level-names': '2=county', 'level-names-fr': '2=comté/comtés' };
    expect(changeFrom(typed).levelNames?.[2]).toEqual({
      en: { one: 'county', other: 'counties' },
      fr: { one: 'comté', other: 'comtés' },
    });
  });

  it('take a name away where none is given', () => {
    expect(changeFrom({ 'level-names': '2=' })).toEqual({ levelNames: { 2: null } });
  });

  it.each([
    { name: 'a level that is none', typed: { 'level-names': '7=hamlet' }, says: '--level-names' },
    { name: 'a name without a level', typed: { 'level-names': 'county' }, says: '1=state' },
    { name: 'French without its plural', typed: { 'level-names-fr': '2=comté' }, says: 'several' },
    { name: 'a name too long', typed: { 'level-names': `2=${'x'.repeat(61)}` }, says: '60' },
    { name: 'three forms', typed: { 'level-names': '2=a/b/c' }, says: 'one and several' },
    { name: 'nothing at all', typed: {}, says: 'what to change' },
  ])('are refused for $name', ({ typed, says }) => {
    expect(() => changeFrom(typed)).toThrow(says);
  });
});

describe('a change of an operation', () => {
  it.each([
    { typed: 'phone, groups', details: ['phone', 'groups'] },
    { typed: '', details: [] },
  ])('tells the public "$typed" of centres', ({ typed, details }) => {
    const values = { 'public-centre-details': typed };
    expect(changeFrom(values)).toEqual({ publicCentreDetails: details });
    expect(operationFrom('south-sudan', values).disclosure.publicCentreDetails).toEqual(details);
    expect(() => changeFrom({ 'public-centre-details': 'contact' })).toThrow('phone');
  });

  it.each([
    { typed: 'yes', isKept: true },
    { typed: 'no', isKept: false },
  ])('lets devices keep restricted data: $typed', ({ typed, isKept }) => {
    const values = { 'keep-restricted-on-device': typed };
    expect(changeFrom(values)).toEqual({ keepRestrictedOnDevice: isKept });
    expect(operationFrom('south-sudan', values).disclosure.keepRestrictedOnDevice).toBe(isKept);
    expect(operationFrom('south-sudan', {}).disclosure.keepRestrictedOnDevice).toBe(false);
    expect(() => changeFrom({ 'keep-restricted-on-device': 'always' })).toThrow('no');
  });

  it('names what was typed and nothing else', () => {
    expect(changeFrom({ 'name-fr': 'Soudan du Sud', languages: 'en,fr' })).toEqual({
      names: { fr: 'Soudan du Sud' },
      languages: ['en', 'fr'],
    });
  });
});
