import {
  mayMakeFor,
  maySee,
  type Publication,
  type PublicationView,
  successorOf,
  wasPublished,
} from '@waystation/domain';
import type { OperationReads } from './disclosed-operation';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';

/** Whoever holds the operator's token works with the register: drafts, names and notes are theirs alone. */
const worksWithRegister = ({ audience }: Recipient): boolean => audience === 'operator';

/** Others know of what was published for those who may see as much as they or less. */
const mayKnowOf = (recipient: Recipient, map: Publication): boolean =>
  worksWithRegister(recipient) ||
  (wasPublished(map) && mayMakeFor(recipient.audience, map.audience));

const mayHaveFiles = (recipient: Recipient, { state }: Publication): boolean =>
  worksWithRegister(recipient) || state === 'published' || state === 'superseded';

/** Who typed a name is known to those who may see what is confidential: it may be a person's. */
const mayKnowNames = ({ audience }: Recipient): boolean => maySee(audience, 'confidential');

/** The organisation that a map names on its page as its producer; null: it names none. */
const producerOf = ({ sheet }: Publication): string | null =>
  new URLSearchParams(sheet).get('producer');

/**
 * A map as a recipient may know it. Its readers are told which organisation published it, as it stands on
 * its page, and not who took its steps, nor what was noted before it was published; why it was withdrawn
 * they are told, for they may have acted on it.
 */
const discloseMap = (
  map: Publication,
  recipient: Recipient,
  maps: readonly Publication[],
): PublicationView => {
  const hasFiles = mayHaveFiles(recipient, map);
  const view = { ...map, successor: successorOf(map, maps)?.version ?? null, hasFiles };
  if (worksWithRegister(recipient)) {
    return view;
  }
  const told = hasFiles ? view : { ...view, view: '', sheet: '' };
  return {
    ...told,
    steps: map.steps.map((step) => ({
      ...step,
      by: mayKnowNames(recipient)
        ? step.by
        : step.state === 'published' && hasFiles
          ? producerOf(map)
          : null,
      note: step.state === 'withdrawn' ? step.note : null,
    })),
  };
};

/** The register of maps as a recipient may know it. */
export const discloseMaps = (
  { store, operation }: Pick<OperationState, 'store' | 'operation'>,
  recipient: Recipient,
): OperationReads['maps'] => {
  const known = async (): Promise<readonly Publication[]> =>
    (await store.register.list(operation.code)).filter((map) => mayKnowOf(recipient, map));
  return {
    list: async () => {
      const maps = await known();
      return maps.map((map) => discloseMap(map, recipient, maps));
    },
    file: async ({ number, version }, file) => {
      const map = (await known()).find((one) => one.number === number && one.version === version);
      return map !== undefined && mayHaveFiles(recipient, map)
        ? await store.register.file(operation.code, map, file)
        : null;
    },
  };
};
