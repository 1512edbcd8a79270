import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import { type AdminLevel, sexAgeKey } from '@waystation/domain';
import { hasResidents, type MapView, peopleQuestion, referenceQuestion } from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import type { LayerLook } from './layer-look';
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
  const { indicator, people, day } = view;
  const whom = people === null ? '' : sexAgeKey(people);
  const hasBoundaries = view.level !== null;
  const needsResidents =
    view.classes.relation === 'per1000Residents' && hasResidents(view, view.level);
  const hasFigures = indicator !== null && hasBoundaries;
  // Rounds stay until the next is read, and with it all that names them; a clock runs on meanwhile.
  const keeps = view.operation.replay !== null;
  const figures = useQuery({
    ...queries.figures(level, peopleQuestion(view, day)),
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
      ...queries.figures(level, referenceQuestion(view, day)),
      enabled: hasFigures,
    }),
  };
};

/** What is read of areas, as far as it has come. */
export type AreaReads = ReturnType<typeof useAreaReads>;
