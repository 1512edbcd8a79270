import { Dialog, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { CopyField } from './copy-field';

type LinkDialogProps = {
  /** Null: the dialog is not open. */
  readonly link: string | null;
  readonly onClose: () => void;
  /** Other ways to share the same view. */
  readonly children?: ReactNode;
};

/** A link to a view, selected and ready to be copied. */
export const LinkDialog = ({ link, onClose, children }: LinkDialogProps) => {
  const { t } = useTranslator();
  return (
    <Dialog title={t('link.share')} isOpen={link !== null} onClose={onClose}>
      <CopyField
        isFirst
        label={t('link.address')}
        text={link ?? ''}
        copyLabel={t('link.copyAddress')}
        copied={t('link.copied')}
      />
      {children}
    </Dialog>
  );
};
