import { MapNumber, MapVersion, type PublicationView } from '@waystation/domain';
import { z } from 'zod';

/** The files of a map that are given out, by the ending that they have after its version. */
const ENDINGS = {
  pdf: { file: 'pdf', type: 'application/pdf' },
  json: { file: 'facts', type: 'application/json' },
  'data.json': { file: 'answers', type: 'application/json' },
} as const;

/** One ending. */
export type MapEnding = keyof typeof ENDINGS;

/** What an ending stands for. */
export const fileOfEnding = (ending: MapEnding): (typeof ENDINGS)[MapEnding] => ENDINGS[ending];

const FILE = /^(\d{1,4})\.(pdf|json|data\.json)$/;

const Asked = z.object({
  number: MapNumber,
  version: z.coerce.number().pipe(MapVersion),
  ending: z.enum(['pdf', 'json', 'data.json']),
});
/** Which file of which map an address names. */
export type AskedFile = z.infer<typeof Asked>;

/** Reads the end of an address, `SSD-IDP-0117/1.pdf`; null: it names no file of a map. */
export const readMapFile = (number: string, file: string): AskedFile | null => {
  const [, version, ending] = FILE.exec(file) ?? [];
  return Asked.safeParse({ number, version, ending }).data ?? null;
};

/** Where a file of a map is. */
export const mapFilePath = (
  operation: string,
  { number, version }: Pick<PublicationView, 'number' | 'version'>,
  ending: MapEnding,
): string => `/maps/${operation}/${number}/${version}.${ending}`;
