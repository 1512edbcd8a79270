import { Area, Position } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

const AreaRow = z
  .object({
    area: Area,
    centre: Position,
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    areaKm2: z.number(),
  })
  .transform(({ area, ...rest }) => ({ ...area, ...rest }));

/** Areas of the newest boundary version; all levels with null. */
export const listAreas = defineQuery({
  input: z.object({ operation: z.string(), level: z.number().nullable() }),
  row: AreaRow,
  sql: ({ operation, level }) => sql`
    select
      jsonb_build_object(
        'pcode', pcode, 'level', level, 'names', names, 'parent', parent,
        'validOn', valid_on, 'validTo', valid_to, 'version', version
      ) as area,
      jsonb_build_array(st_x(centre), st_y(centre)) as centre,
      jsonb_build_array(st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)) as bbox,
      area_km2 as "areaKm2"
    from current_area
    where operation = ${operation} and (${level}::smallint is null or level = ${level}::smallint)
    order by level, pcode collate "C"`,
});
