import type { ToldMoment } from '../../nearest/told-moment';
import { momentWords } from './moment-words';
import type { Telling } from './telling';

/** As known when: a day by its date, any other moment with its time. */
export const whenWords = ({ day }: Pick<ToldMoment, 'day'>, telling: Telling): string => {
  const { t, formats } = telling.words;
  return day === null ? momentWords(telling) : t('find.asOf', { date: formats.date(day) });
};
