import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../actions/icon-button';
import { useTranslator } from '../page/translator-context';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, at the end; the one that acts comes last. */
  readonly actions?: ReactNode;
};

/** Asks or tells before anything else goes on; for what cannot be undone, and for sign-in. */
export const Dialog = ({ title, isOpen, onClose, children, actions }: DialogProps) => {
  const { t } = useTranslator();
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) {
          onClose();
        }
      }}
      className="fixed inset-0 z-50 grid place-items-center bg-scrim p-4"
    >
      <Modal className="max-h-full w-full max-w-md overflow-auto rounded-lg border border-line bg-surface shadow-float">
        <AriaDialog className="outline-none">
          <header className="flex items-center justify-between border-line border-b py-2.5 ps-4 pe-2.5">
            <Heading slot="title" className="text-section">
              {title}
            </Heading>
            <IconButton label={t('common.close')} icon={X} onPress={onClose} />
          </header>
          <div className="p-4">{children}</div>
          {actions && (
            <footer className="flex justify-end gap-2 border-line border-t px-4 py-2.5">
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
