import { describe, expect, it } from 'vitest';
import { SheetChoice } from '#choice/sheet-choice';
import { chosenLogos } from './chosen-logos';

const ALL = ['drc', 'iom', 'unhcr'].map((name) => ({ name, bytes: new Uint8Array([name.length]) }));

const chosen = (logos?: string) => chosenLogos(ALL, SheetChoice.parse({ logos }));

describe('the logos of a sheet', () => {
  it('are all of the operation where none is named', () => {
    expect(chosen()).toEqual({ kind: 'logos', logos: ALL });
  });

  it('are those that are named, in their order', () => {
    expect(chosen('unhcr,drc')).toEqual({ kind: 'logos', logos: [ALL[2], ALL[0]] });
  });

  it('are none where one is not there, and it is named', () => {
    expect(chosen('iom,wfp')).toEqual({ kind: 'missing', name: 'wfp' });
  });

  it.each(['../iom', 'IOM', 'a b', 'iom,/etc'])('are not named %s', (logos) => {
    expect(SheetChoice.safeParse({ logos }).success).toBe(false);
  });
});
