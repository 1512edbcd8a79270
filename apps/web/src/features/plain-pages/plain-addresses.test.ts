import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { EMPTY_FIND_STATE, FindState } from '../find-centre/address/find-state';
import { printListAddress, textPageAddress } from './plain-addresses';

const STATE = FindState.parse({ from: '33.147,11.558', people: '12', need: 'medical,wheelchair' });

describe('the addresses of pages without scripts', () => {
  it('carry the question that was being asked', () => {
    const asked = { operation: 'libya-2011', language: 'ar' } as const;
    expect(textPageAddress(asked, EMPTY_FIND_STATE)).toBe('/text/libya-2011?lang=ar');
    expect(textPageAddress(asked, STATE)).toBe(
      '/text/libya-2011?from=33.147,11.558&people=12&need=medical,wheelchair&lang=ar',
    );
  });

  it('of a printed list have the day shown, and the people where some were named', () => {
    const asked = {
      operation: 'libya-2011',
      language: 'en',
      crossing: 'crossing:XP-RASAJDIR',
      day: Day.parse('2011-03-08'),
    } as const;
    const list = '/nearest/crossing/crossing%3AXP-RASAJDIR?operation=libya-2011&lang=en';
    expect(printListAddress({ ...asked, day: null })).toBe(list);
    expect(printListAddress(asked, STATE)).toBe(
      `${list}&at=2011-03-08&people=12&needs=medical%2Cwheelchair`,
    );
  });
});
