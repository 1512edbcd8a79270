import type { NearRoadView, RoadDoubt, RoadReport } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { isolate, listOf } from '@waystation/i18n';
import { distanceText } from '@waystation/nearest';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

const METERS_PER_KM = 1_000;

/** A road of the extract by its number and name; what it has no name for is in words. */
export const nearRoadWords = (
  { ref, name }: Pick<NearRoadView, 'ref' | 'name'>,
  { t }: Pick<Words, 't'>,
): string => {
  const called = [ref, name].filter((part) => part !== null).join(' ');
  return called === '' ? t('roadReport.unnamedRoad') : called;
};

/** What is doubtful about a report of a road, as one sentence. */
export const roadDoubtWords = (doubt: RoadDoubt, words: Pick<Words, 't' | 'formats'>): string => {
  const { t } = words;
  switch (doubt.code) {
    case 'inFuture':
    case 'olderThanNewest':
      return t(`roadReport.doubt.${doubt.code}`);
    case 'farOutside':
      return t('roadReport.doubt.farOutside', { distance: distanceText(doubt.km, words) });
    case 'alreadyReported':
      return t('roadReport.doubt.alreadyReported', {
        distance: distanceText(doubt.metres / METERS_PER_KM, words),
      });
    case 'farFromRoad':
      return t('roadReport.doubt.farFromRoad', {
        road: isolate(nearRoadWords(doubt.road, words)),
        distance: distanceText(doubt.road.metres / METERS_PER_KM, words),
      });
    case 'noRoadNear':
      return doubt.metres === null
        ? t('roadReport.doubt.noRoadAround')
        : t('roadReport.doubt.noRoadNear', {
            distance: distanceText(doubt.metres / METERS_PER_KM, words),
          });
    case 'outsideRoads':
      return t('roadReport.doubt.outsideRoads', { distance: distanceText(doubt.km, words) });
    default:
      return doubt satisfies never;
  }
};

/** What a report says of a road, in the reader's language. Notes are only named: a device is shared. */
export const roadSaidWords = (
  { says, note }: RoadReport,
  { t, language }: Pick<Words, 't' | 'language'>,
): string => {
  const said =
    says.kind === 'reopened'
      ? [t('roadReport.reopen')]
      : [t(`closureReason.${says.reason}`), t(`closedTo.${says.closedTo}`)];
  return listOf([...said, ...(note === null ? [] : [t('queue.withNote')])], language);
};
