import { useQuery } from '@tanstack/react-query';
import type { AdminLevel } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { figureQuestion, levelWords } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { NameOfArea } from '../../inspector/area-inspector';
import { NeedsPart } from '../../within/needs-part';
import { DestinationsPart } from '../../within/origins-part';
import { PlacesPart } from '../../within/places-part';
import { summaryOf } from '../../within/summary-of';
import { filteredKinds, useDrawnOver } from './use-drawn-over';
import type { MapScreenModel } from './use-map-screen';

type AreaInsideProps = {
  readonly model: MapScreenModel;
  readonly level: AdminLevel;
  readonly pcode: string;
  readonly nameOf: NameOfArea;
};

const ScreenDestinations = ({ model, level, pcode, nameOf }: AreaInsideProps) => {
  const words = useTranslator();
  const { view, map } = model;
  const pcodes =
    map.namedAreas.find((one) => one.level === level)?.pcode.filter((one) => one === pcode) ?? [];
  const origins = useQuery({
    ...operationQueries(view.operation.code).originsOfAreas(
      { level, pcodes },
      figureQuestion(view.indicator, view.day),
    ),
    enabled: pcodes.length > 0 && view.indicator?.from === 'rounds',
  });
  const areas = levelWords(view.levelNames, level, words)?.other ?? words.t('legend.areas');
  return origins.data === undefined || origins.data.passport === null ? null : (
    <DestinationsPart origins={origins.data} areas={areas} nameOf={nameOf} />
  );
};

/** Places inside a selected area. Its sites have a part of their own, from the server. */
const ScreenPlaces = ({ model, level, pcode }: AreaInsideProps) => {
  const over = useDrawnOver(model);
  const summary = useMemo(() => {
    const areas = over.levels.find((columns) => columns.level === level) ?? over.areas;
    return summaryOf({ kind: 'areas', level, pcodes: [pcode] }, { ...over, areas, sites: [] });
  }, [over, level, pcode]);
  const isEmpty = summary.centres.all.length + summary.crossings.length + summary.untold === 0;
  return isEmpty ? null : (
    <PlacesPart
      summary={summary}
      isByArea
      filtered={filteredKinds(model.view)}
      onSelect={(sel) => model.change({ sel }, 'push')}
    />
  );
};

/**
 * What the panel of an area tells beside its figures: where people from there are now, the centres
 * and crossings in it, and what is needed.
 */
export const AreaInside = (props: AreaInsideProps) => (
  <>
    <ScreenDestinations {...props} />
    <ScreenPlaces {...props} />
    <NeedsPart />
  </>
);
