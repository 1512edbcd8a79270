import { useQuery } from '@tanstack/react-query';
import { REPORTED_SOURCE } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';
import { documentDay, isFromLater, isReplayedBefore } from './known-later';
import type { LabelOfSource } from './label-of-source';

/**
 * Names sources by their ids. Of a document from after the day of a historical case its date, too:
 * what it says was known later.
 */
export const useLabelOfSource = ({
  operation,
  day,
}: Pick<MapView, 'operation' | 'day'>): LabelOfSource => {
  const { t, formats } = useTranslator();
  const { data } = useQuery(operationQueries(operation.code).sources());
  return (id) => {
    const source = data?.find((one) => one.id === id);
    if (source === undefined) {
      return id === REPORTED_SOURCE ? t('source.reported') : id;
    }
    const label = `${source.publisher}, ${source.title}`;
    const { documentDate: date } = source;
    if (date === null || !isReplayedBefore(operation, day) || !isFromLater(date, day)) {
      return label;
    }
    const printed = documentDay(date);
    return t('passport.knownLater', {
      source: label,
      date: formats.date(printed.day, printed.precision),
    });
  };
};
