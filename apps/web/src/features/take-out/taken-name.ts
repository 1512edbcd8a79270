import { catalogueCode } from '@waystation/domain';
import { plainName } from '@waystation/view';
import type { TakenFrom } from './taken-from';

/**
 * The name of a file that is taken out, after OCHA's convention as maps have it: catalogue code, what it
 * shows, day. Letters, digits and low lines alone, in every language.
 */
export const takenName = (
  { view: { operation, day } }: Pick<TakenFrom, 'view'>,
  shows: string,
): string =>
  [catalogueCode(operation), plainName(shows), day.replaceAll('-', '')]
    .filter((part) => part !== '')
    .join('_');
