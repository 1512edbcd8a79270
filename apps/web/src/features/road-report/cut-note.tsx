import { skipToken, useQuery } from '@tanstack/react-query';
import type { ClosedTo, ClosureCut } from '@waystation/domain';
import { isolate, type Translator } from '@waystation/i18n';
import { distanceText } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { useSettled } from '../../app/use-settled';
import { pointTyped } from './road-draft';
import { nearRoadWords } from './road-words';

type CutNoteProps = {
  readonly operation: string;
  /** Null: without a network nobody can be asked. */
  readonly api: OperatorApi | null;
  /** Where the road is reported closed, as it is typed. */
  readonly where: string;
  readonly closedTo: ClosedTo;
};

/** Longer than between two keystrokes. */
const SETTLED_MS = 400;

const METERS_PER_KM = 1_000;

/** Which road a closure would cut, or that it would cut none; null: nobody can say now. */
export const cutNoteWords = (
  cut: ClosureCut,
  words: Pick<Translator, 't' | 'formats' | 'language'>,
): string | null => {
  const { t } = words;
  switch (cut.kind) {
    case 'cut': {
      const [road] = cut.roads;
      return road === undefined
        ? null
        : t('roadReport.cut', {
            road: isolate(nearRoadWords(road, words)),
            distance: distanceText(road.metres / METERS_PER_KM, words),
          });
    }
    case 'noRoadNear':
      return cut.nearest === null
        ? t('roadReport.doubt.noRoadAround')
        : t('roadReport.doubt.noRoadNear', {
            distance: distanceText(cut.nearest.metres / METERS_PER_KM, words),
          });
    case 'outside':
      return t('roadReport.doubt.outsideRoads', { distance: distanceText(cut.km, words) });
    case 'notKnown':
      return cut.why === 'noRoads' ? t('roadReport.noRoads') : null;
    default:
      return cut satisfies never;
  }
};

/** Under the place: which road of the map it is, for the point and the road may be two. */
export const CutNote = ({ operation, api, where, closedTo }: CutNoteProps) => {
  const words = useTranslator();
  const settled = useSettled(where, SETTLED_MS);
  const position = pointTyped(settled);
  const { data } = useQuery({
    queryKey: [...operatorKey(operation), 'cutAt', position, closedTo],
    queryFn:
      api === null || position === null
        ? skipToken
        : ({ signal }) =>
            api.road.cutAt.query({ operation, places: [{ position, closedTo }] }, { signal }),
  });
  // Of the point that was typed before nothing is said under this one.
  const cut = settled === where && position !== null ? data?.cuts[0] : undefined;
  return (
    <p role="status" className="text-ink-2 text-note empty:hidden">
      {cut === undefined ? null : cutNoteWords(cut, words)}
    </p>
  );
};
