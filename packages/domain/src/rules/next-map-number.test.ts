import { describe, expect, it } from 'vitest';
import { anOperation, aPublication } from '../../test/builders';
import { nextMapNumber } from './next-map-number';

const MAPS = [
  aPublication({ number: 'SSD-IDP-0117', version: 1, state: 'superseded' }),
  aPublication({ number: 'SSD-IDP-0117', version: 2, state: 'published' }),
  aPublication({ number: 'SSD-SITES-0118', version: 1, state: 'cleared' }),
];

const next = (of: Parameters<typeof nextMapNumber>[2], maps = MAPS) =>
  nextMapNumber(anOperation(), maps, of);

describe('the number of the next map', () => {
  it('runs on over all themes of an operation', () => {
    expect(next({ theme: 'IDP' })).toEqual({ kind: 'next', number: 'SSD-IDP-0119', version: 1 });
    expect(next({ theme: 'FLOWS' }, [])).toMatchObject({ number: 'SSD-FLOWS-0001' });
  });

  it('stays that of the map whose next version it is', () => {
    const number = 'SSD-IDP-0117';
    expect(next({ number })).toEqual({ kind: 'next', number, version: 3 });
  });

  it('waits for the version that is under way', () => {
    expect(next({ number: 'SSD-SITES-0118' })).toEqual({ kind: 'versionUnderWay', version: 1 });
  });

  it('is not made of one that was never given', () => {
    expect(next({ number: 'SSD-IDP-9999' })).toEqual({ kind: 'mapNotFound' });
  });
});
