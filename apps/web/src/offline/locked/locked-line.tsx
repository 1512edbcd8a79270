import { useQuery } from '@tanstack/react-query';
import { Button, useTranslator } from '@waystation/ui';
import { Trash2 } from 'lucide-react';
import { lockedCopies } from './locked-copies';

/** Says that restricted data lies locked on this device, and lets anybody who holds it remove them; else nothing. */
export const LockedLine = ({ operation }: { readonly operation: string }) => {
  const { t } = useTranslator();
  const { data: isThere = false, refetch } = useQuery({
    queryKey: ['locked', operation],
    // A browser without caches has no copies.
    queryFn: () => lockedCopies.isThere(operation).catch(() => false),
    staleTime: 0,
  });
  const remove = async (): Promise<void> => {
    await lockedCopies.forget(operation);
    await refetch();
  };
  return isThere ? (
    <>
      <p className="text-body">{t('offline.locked')}</p>
      <Button icon={Trash2} onPress={() => void remove()}>
        {t('offline.removeLocked')}
      </Button>
    </>
  ) : null;
};
