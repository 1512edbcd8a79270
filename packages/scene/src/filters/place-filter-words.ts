import type { Translate } from '@waystation/i18n';
import type { CentreFilter, CrossingFilter } from '@waystation/view';
import { NOT_STATED } from '@waystation/view';
import { chosenInWords } from './chosen-in-words';

/** An organisation as the reader sees it. */
export const organisationName = (name: string, t: Translate): string =>
  name === NOT_STATED ? t('filter.organisationNotStated') : name;

const said = (conditions: readonly (string | null)[]): readonly string[] =>
  conditions.filter((condition) => condition !== null);

/** What is asked of centres, in words. */
export const centreConditions = (filter: CentreFilter, t: Translate): readonly string[] =>
  said([
    chosenInWords(
      t,
      t('table.kind'),
      filter.types.map((type) => t(`centreType.${type}`)),
    ),
    chosenInWords(
      t,
      t('table.status'),
      filter.statuses.map((status) => t(`centreStatus.${status}`)),
    ),
    chosenInWords(
      t,
      t('filter.organisation'),
      filter.organisations.map((name) => organisationName(name, t)),
    ),
  ]);

/** What is asked of crossings, in words. */
export const crossingConditions = (filter: CrossingFilter, t: Translate): readonly string[] =>
  said([
    chosenInWords(
      t,
      t('table.kind'),
      filter.types.map((type) => t(`crossingType.${type}`)),
    ),
    chosenInWords(
      t,
      t('table.status'),
      filter.statuses.map((status) => t(`crossingStatus.${status}`)),
    ),
  ]);
