import type {
  AdminLevel,
  AreaColumns,
  CentreList,
  CrossingList,
  OperationOverview,
  Position,
} from '@waystation/domain';
import { type Gazetteer, gazetteerOf } from '@waystation/layers';

/** Levels whose areas are named on the map or at the ends of lines; deeper ones are not fetched for that. */
const NAMED_LEVELS: readonly AdminLevel[] = [0, 1, 2];

/** The coarse levels of an operation, whose areas are named. */
export const namedLevels = ({ levels }: Pick<OperationOverview, 'levels'>): readonly AdminLevel[] =>
  levels.map(({ level }) => level).filter((level) => NAMED_LEVELS.includes(level));

/** Whether lines can end abroad: only rounds tell of origins there. */
export const needsCountryPoints = ({
  indicators,
}: Pick<OperationOverview, 'indicators'>): boolean =>
  indicators.some(({ from }) => from === 'rounds');

type Named = {
  readonly areas: readonly AreaColumns[];
  readonly centres: CentreList | undefined;
  readonly crossings: CrossingList | undefined;
  /** Where countries without boundaries of their own are; without them lines from there are only counted. */
  readonly abroad: Readonly<Record<string, Position>> | undefined;
};

/** Where everything that lines can end at is. */
export const namedPlaces = ({ areas, centres, crossings, abroad }: Named): Gazetteer =>
  gazetteerOf(
    areas,
    [
      ...(centres?.centres ?? []).map(({ place }) => place),
      ...(crossings?.crossings ?? []).map(({ place }) => place),
    ],
    abroad,
  );
