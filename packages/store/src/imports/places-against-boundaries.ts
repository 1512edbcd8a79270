import { Flag } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { raw, sql } from '../engine/sql';

/** Which places are compared with the boundaries: those of this import, or all of the operation. */
export const PlaceScope = z.enum(['staged', 'all']);
/** One scope. */
export type PlaceScope = z.infer<typeof PlaceScope>;

const SCOPES = {
  staged: 'and id in (select id from stage_place)',
  all: '',
} as const satisfies Record<PlaceScope, string>;

/**
 * Places that contradict the stored boundaries, each with its flags (domain rule 8: flagged, never
 * moved). A place is compared with its declared area or, where boundaries of that level are not
 * stored, with the deepest stored area above it, which P-codes tell by their beginning. Codes of one
 * level are of one length, so a code as long as stored ones that is not among them is unknown. Places are
 * asked in the order of areas, so that PostGIS prepares each boundary once; elsewhere boxes are asked first,
 * because every question to a whole boundary reads it from its table anew.
 */
export const placesAgainstBoundaries = defineQuery({
  input: z.object({
    operation: z.string(),
    scope: PlaceScope,
    /** The operation's only country; null where it has several, whose outline is not known as one. */
    soleCountry: z.string().nullable(),
  }),
  row: z.object({
    id: z.string(),
    flags: z.array(Flag),
    declared: z.string().nullable(),
    located: z.string().nullable(),
  }),
  sql: ({ operation, scope, soleCountry }) => sql`
    with boundary as materialized (
      select level, pcode, country, geom, st_envelope(geom) as box
      from current_area
      where operation = ${operation}
    ),
    compared as materialized (
      select id, position, declared_area, country
      from place
      where operation = ${operation} ${raw(SCOPES[scope])}
    ),
    declared as materialized (
      select distinct on (named.declared_area) named.declared_area, boundary.level, boundary.geom
      from (select distinct declared_area from compared) named
      join boundary on boundary.level > 0 and starts_with(named.declared_area, boundary.pcode)
      order by named.declared_area, boundary.level desc
    ),
    inside as materialized (
      select id
      from (
        select compared.id, compared.position, declared.geom
        from compared
        join declared using (declared_area)
        order by compared.declared_area
        offset 0
      ) by_area
      where st_covers(geom, position)
    ),
    unknown_area as materialized (
      select named.declared_area
      from (select distinct declared_area from compared) named
      left join declared using (declared_area)
      where not exists (
          select 1 from boundary
          where boundary.level > 0 and boundary.pcode = named.declared_area
        )
        and exists (
          select 1 from boundary
          where boundary.level > 0
            and starts_with(named.declared_area, boundary.country)
            and (declared.level is null or length(boundary.pcode) = length(named.declared_area))
        )
    ),
    stray as materialized (
      select compared.*, declared.level, inside.id is not null as is_inside,
        declared.level is not null
          or compared.declared_area is null
          and coalesce(compared.country, ${soleCountry}::text) = ${soleCountry}::text
          as is_of_these_boundaries,
        unknown_area.declared_area is not null as is_unknown_area
      from compared
      left join declared using (declared_area)
      left join unknown_area using (declared_area)
      left join inside using (id)
      where inside.id is null or unknown_area.declared_area is not null
    ),
    located as materialized (
      select stray.*, (
        select boundary.pcode
        from boundary
        where boundary.box && stray.position and st_covers(boundary.geom, stray.position)
        order by boundary.level = stray.level desc, boundary.level desc, boundary.pcode collate "C"
        limit 1
      ) as located
      from stray
    ),
    flagged as (
      select id, declared_area as declared, located, to_jsonb(array_remove(array[
        case when position is not null and level is not null and not is_inside
          then 'outsideDeclaredArea' end,
        case when position is not null and located is null and is_of_these_boundaries
            and exists (select 1 from boundary)
          then 'outsideOperationCountries' end,
        case when is_unknown_area then 'areaNotInBoundaries' end
      ], null)) as flags
      from located
    )
    select id, flags, declared, located
    from flagged
    where flags <> '[]'
    order by id collate "C"`,
});
