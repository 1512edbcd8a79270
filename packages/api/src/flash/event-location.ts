import type { EventLocation, EventWhere } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** Where an event is, by the names and positions that its readers are told; null: they are told of no such place. */
export const eventLocation = async (
  reads: DisclosedOperation,
  where: EventWhere,
): Promise<EventLocation | null> => {
  if (where.kind === 'point') {
    return { names: { en: where.name }, above: null, position: where.position, box: null };
  }
  const tree = await reads.areas.tree();
  const namesOf = (pcode: string | null) =>
    pcode === null ? null : (tree.byPcode.get(pcode)?.names ?? null);
  if (where.kind === 'area') {
    const area = tree.byPcode.get(where.pcode);
    return area === undefined || area.level !== where.level
      ? null
      : {
          names: area.names,
          above: namesOf(area.parent),
          position: area.centre,
          box: area.bbox,
        };
  }
  const site = (await reads.places.sites()).find(({ place }) => place.id === where.id);
  return site === undefined
    ? null
    : {
        names: site.place.names,
        above: namesOf(
          site.place.declaredArea === null
            ? null
            : (tree.areaOf(site.place.declaredArea)?.pcode ?? null),
        ),
        position: site.place.position,
        box: null,
      };
};
