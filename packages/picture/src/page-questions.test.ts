import { anIndicator, anOverview } from '@waystation/domain/testing';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { pageQuestions } from './page-questions';
import { pictureAddress } from './picture-address';

const overview = anOverview({
  indicators: [anIndicator('idp', { levels: [2], firstDay: '2021-09-30', lastDay: '2025-02-28' })],
});

const inputOf = (search: string, procedure: string): object | null | undefined => {
  const state = pictureAddress(search)?.state ?? EMPTY_MAP_STATE;
  const view = mapView(overview, state, new Date('2025-03-10T12:00:00Z'));
  return pageQuestions(overview, view).find((one) => one.procedure === procedure)?.input;
};

describe('what the page asks for first', () => {
  it.each(['figure.areas', 'site.list'])('is %s of the people whom the address names', (name) => {
    expect(inputOf('?people=female', name)).toMatchObject({
      indicator: 'idp',
      people: { sex: 'female' },
    });
    expect(inputOf('', name)).not.toHaveProperty('people');
  });
});
