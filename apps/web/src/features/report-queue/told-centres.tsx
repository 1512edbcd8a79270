import type { Operation } from '@waystation/domain';
import { useServerContact } from '../../app/use-server-contact';
import { useOperatorCentre } from '../centre-report/use-operator-centre';
import type { QueueEntry } from './kept-report';
import { useToldCentre } from './use-told-centre';

type AskedCentreProps = { readonly operation: Operation; readonly centre: string };

const AskedCentre = ({ operation, centre }: AskedCentreProps) => {
  const { api, told } = useOperatorCentre(operation.code, centre, operation.disclosure);
  const { isReachable } = useServerContact();
  useToldCentre(operation.code, api !== null && isReachable ? (told ?? null) : null);
  return null;
};

type ToldCentresProps = { readonly operation: Operation; readonly entries: readonly QueueEntry[] };

/** Asks, for the holder of the token, whether what reports of this device differ on is decided by now. */
export const ToldCentres = ({ operation, entries }: ToldCentresProps) => {
  const asked = entries.flatMap(({ kept }) =>
    kept?.kind === 'taken' &&
    kept.about === 'centre' &&
    kept.operation === operation.code &&
    kept.conflicting.length > 0
      ? [kept.centre]
      : [],
  );
  return [...new Set(asked)].map((centre) => (
    <AskedCentre key={centre} operation={operation} centre={centre} />
  ));
};
