import type { FlashView, Operation } from '@waystation/domain';
import { Notice, useTranslator } from '@waystation/ui';

type FlashStateProps = { readonly operation: Operation; readonly view: FlashView };

/** What became of an update: withdrawn, superseded, or held back. Nothing is said of one that holds. */
export const FlashState = ({ operation, view }: FlashStateProps) => {
  const { t, formats } = useTranslator();
  const { withdrawn, successor, isSuccessorTold, told } = view;
  return (
    <>
      {withdrawn !== null && (
        <Notice tone="warn">
          {t('flash.withdrawn', {
            date: formats.dateOf(new Date(withdrawn.at), operation.timeZone),
            reason: withdrawn.reason,
          })}
        </Notice>
      )}
      {successor !== null && (
        <p className="text-note text-warn">
          {t(isSuccessorTold ? 'flash.superseded' : 'flash.supersededHidden', {
            version: successor,
          })}
        </p>
      )}
      {told === null && <p className="text-ink-2 text-note">{t('flash.heldBack')}</p>}
    </>
  );
};
