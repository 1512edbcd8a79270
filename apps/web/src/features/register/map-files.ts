import type { Operation, PublicationView } from '@waystation/domain';

/** The files of a map, by the ending after its version. */
export type MapEnding = 'pdf' | 'json' | 'data.json';

/** Where a file of a map is. */
export const mapFilePath = (
  { code }: Pick<Operation, 'code'>,
  { number, version }: Pick<PublicationView, 'number' | 'version'>,
  ending: MapEnding,
): string => `/maps/${code}/${number}/${version}.${ending}`;

/** Whether everybody may have the files, so that a link to them is enough. */
export const isForAll = ({
  audience,
  state,
}: Pick<PublicationView, 'audience' | 'state'>): boolean =>
  audience === 'public' && (state === 'published' || state === 'superseded');
