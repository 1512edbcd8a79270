import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import { type AdminLevel, sexAgeKey } from '@waystation/domain';
import { areaQuestions, type LayerLook } from '@waystation/scene';
import type { MapView } from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import { useLastCopy } from './use-last-copy';

/** What a map of areas is drawn from. */
export type AreasWanted = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly look: LayerLook;
  readonly theme: Theme;
};

/** The reads of the choropleth: outlines and names once, figures for the day, and those that fix the classes. */
export const useAreaReads = ({ view, level }: AreasWanted) => {
  const queries = operationQueries(view.operation.code);
  const { indicator, people } = view;
  const { hasBoundaries, hasFigures, needsResidents, ...asked } = areaQuestions(view);
  const whom = people === null ? '' : sexAgeKey(people);
  // Rounds stay until the next is read, and with it all that names them; a clock runs on meanwhile.
  const keeps = view.operation.replay !== null;
  const figures = useQuery({
    ...queries.figures(level, asked.figures),
    enabled: hasFigures,
    placeholderData: (before) =>
      keeps &&
      before?.indicator === indicator?.id &&
      before?.level === level &&
      whom === (before?.people ? sexAgeKey(before.people) : '')
        ? keepPreviousData(before)
        : undefined,
  });
  return {
    areas: useQuery({ ...queries.areas(level), enabled: hasBoundaries }),
    residents: useQuery({ ...queries.residents(level), enabled: needsResidents }),
    topology: useQuery({ ...queries.topology(level), enabled: hasBoundaries }),
    figures: useLastCopy(figures, keeps ? `${indicator?.id} ${level} ${whom}` : null),
    reference: useQuery({
      ...queries.figures(level, asked.reference),
      enabled: hasFigures,
    }),
  };
};

/** What is read of areas, as far as it has come. */
export type AreaReads = ReturnType<typeof useAreaReads>;
