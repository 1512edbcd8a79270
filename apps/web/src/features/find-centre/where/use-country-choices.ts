import { useMemo } from 'react';
import type { FindModel } from '../use-find';
import { type CountryChoices, countryChoices } from './country-choices';

/** In which countries the people may be; null: not known before centres and boundaries are, or there is no choice. */
export const useCountryChoices = ({
  ground,
  outlines: { isSettled },
  state: { from, country },
}: Pick<FindModel, 'ground' | 'outlines' | 'state'>): CountryChoices | null =>
  useMemo(
    () =>
      ground === null || from === null || !isSettled
        ? null
        : countryChoices(ground, { from, country }),
    [ground, isSettled, from, country],
  );
