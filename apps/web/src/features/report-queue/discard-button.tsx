import { Button, Dialog, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { reportQueue } from './report-queue';

/** Takes a report off the device, once its reader was told that nobody else has it. */
export const DiscardButton = ({ entry }: { readonly entry: number }) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('queue.discard')}
      </Button>
      <Dialog
        title={t('queue.discardAsk')}
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t('common.cancel')}</Button>
            <Button
              variant="primary"
              onPress={() => {
                close();
                void reportQueue.discard([entry]);
              }}
            >
              {t('queue.discard')}
            </Button>
          </>
        }
      >
        <p className="text-body">{t('queue.discardNote')}</p>
      </Dialog>
    </>
  );
};
