import {
  AdminLevel,
  CountUnit,
  Day,
  OperationCode,
  Pcode,
  PlaceId,
  PopulationGroup,
  type Subject,
} from '@waystation/domain';
import { z } from 'zod';
import { UsageError } from '../usage-error';

/** The options that name a subject and a column of figures. */
export const AGREED_OPTIONS = {
  operation: { type: 'string' },
  area: { type: 'string' },
  level: { type: 'string' },
  place: { type: 'string' },
  group: { type: 'string' },
  unit: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

/** How the usage of a command names them. */
export const AGREED_USAGE =
  '--operation CODE (--area PCODE --level LEVEL | --place ID) [--group GROUP] [--unit UNIT] --as-of DAY';

/** What they may say. */
export const AgreedOptions = z.object({
  operation: OperationCode,
  area: Pcode.optional(),
  level: z.coerce.number().pipe(AdminLevel).optional(),
  place: PlaceId.optional(),
  group: PopulationGroup.default('idp'),
  unit: CountUnit.default('individuals'),
  'as-of': Day,
});

/** The subject that options name; throws a usage error where they name none, or two. */
export const subjectOf = ({
  area,
  level,
  place,
}: Pick<z.infer<typeof AgreedOptions>, 'area' | 'level' | 'place'>): Subject => {
  if (place !== undefined && area === undefined && level === undefined) {
    return { kind: 'place', id: place };
  }
  if (place === undefined && area !== undefined && level !== undefined) {
    return { kind: 'area', pcode: area, level };
  }
  throw new UsageError('Name either an area with its level, or a place.');
};
