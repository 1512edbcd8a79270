import { type AlertPlace, type AlertRule, placesOfRule } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** The places of a rule that an audience may know of, with their names. */
export const namesOfPlaces = async (
  { areas, places }: Pick<DisclosedOperation, 'areas' | 'places'>,
  rule: Pick<AlertRule, 'of'>,
): Promise<readonly AlertPlace[]> => {
  if (rule.of.kind === 'areas') {
    const { byPcode } = await areas.tree();
    return placesOfRule(rule).flatMap((id) => {
      const area = byPcode.get(id);
      return area === undefined ? [] : [{ id, names: area.names }];
    });
  }
  const known = new Map((await places.centres()).map(({ place }) => [`${place.id}`, place.names]));
  return placesOfRule(rule).flatMap((id) => {
    const names = known.get(id);
    return names === undefined ? [] : [{ id, names }];
  });
};
