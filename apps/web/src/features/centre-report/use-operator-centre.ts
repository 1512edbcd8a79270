import { type Centre, type Operation, wholeCentres } from '@waystation/domain';
import { orNoCentre } from '../../api/or-no-centre';
import { type Operator, useOperator } from './use-operator';

/** A centre as the holder of the token is told it; null where there is none. */
export const useOperatorCentre = (
  operation: string,
  id: string,
  disclosure: Operation['disclosure'] | undefined,
): Operator<Centre | null> => {
  const keeps = disclosure?.keepRestrictedOnDevice;
  return useOperator(operation, {
    keeps,
    key: ['centre', id],
    // Where a device may keep them, it shall have all centres, not those alone that were looked at.
    read: async (api, signal) =>
      keeps
        ? (wholeCentres(await api.centre.list.query({ operation }, { signal })).centres.find(
            ({ place }) => place.id === id,
          ) ?? null)
        : orNoCentre(api.centre.get.query({ operation, id }, { signal })),
  });
};
