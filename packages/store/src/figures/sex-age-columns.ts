import { SexAge } from '@waystation/domain';
import { raw } from '../engine/sql';

/** Which sex or age a figure row is of, as the domain's `SexAge`. */
export const sexAgeColumns = {
  shape: SexAge.unwrap().shape,
  sql: raw(`sex,
      age_min as "ageMin",
      age_max as "ageMax"`),
};
