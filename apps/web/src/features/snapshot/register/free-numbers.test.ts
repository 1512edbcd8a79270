import { MapNumber, PublicationView } from '@waystation/domain';
import { aPublication } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { freeNumbers } from './free-numbers';

const aMap = (number: string, version: number, state: PublicationView['state']) =>
  PublicationView.parse({
    ...aPublication({ number: MapNumber.parse(number), version, state }),
    successor: null,
    hasFiles: true,
  });

describe('the maps that can have a next version', () => {
  it('are named by their newest version, and not while one is under way', () => {
    const maps = [
      aMap('SSD-IDP-0002', 2, 'published'),
      aMap('SSD-IDP-0002', 1, 'superseded'),
      aMap('SSD-IDP-0001', 2, 'draft'),
      aMap('SSD-IDP-0001', 1, 'published'),
      aMap('SSD-FLOWS-0003', 1, 'withdrawn'),
    ];
    expect(freeNumbers(maps).map(({ number, version }) => `${number} ${version}`)).toEqual([
      'SSD-IDP-0002 2',
      'SSD-FLOWS-0003 1',
    ]);
  });
});
