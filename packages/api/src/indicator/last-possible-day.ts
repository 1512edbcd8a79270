import { Day } from '@waystation/domain';

/** Later than anything can be dated: asks for the newest of everything. */
export const LAST_POSSIBLE_DAY = Day.parse('9999-12-31');
