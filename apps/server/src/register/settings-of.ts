import { failed, found, type MapDraft, type Outcome } from '@waystation/api';
import type { OperationCode, Publication, Store } from '@waystation/domain';
import { firstVersion, type MapSettings, nextVersion } from '@waystation/print/next-version';
import { thawSheet } from './frozen-sheet';

type Registered = Pick<Store, 'register'>;

/** Where readers of a map find it; that stands in what is frozen of it alone. */
const siteOf = async (
  { register }: Registered,
  operation: OperationCode,
  map: Publication,
): Promise<string | null> => {
  const sheet = await register.file(operation, map, 'sheet');
  return sheet === null ? null : (await thawSheet(sheet, map.sheetHash)).site;
};

/** What a map is drafted of: of a next version, as the newest one has it, but for what is said anew. */
export const settingsOf = async (
  store: Registered,
  operation: OperationCode,
  draft: MapDraft,
): Promise<Outcome<MapSettings>> => {
  const { number, isAnew } = draft;
  if (number === null || isAnew) {
    return found(firstVersion(draft));
  }
  const [before] = (await store.register.list(operation))
    .filter((map) => map.number === number)
    .toSorted((a, b) => b.version - a.version);
  return before === undefined
    ? failed({ code: 'mapNotFound', number, version: null })
    : found(nextVersion({ ...before, site: await siteOf(store, operation, before) }, draft));
};
