import { Dialog, useTranslator } from '@waystation/ui';

type LinkDialogProps = {
  /** Null: nothing to copy by hand. */
  readonly link: string | null;
  readonly onClose: () => void;
};

/** A link that the browser would not copy by itself, selected for the reader to copy. */
export const LinkDialog = ({ link, onClose }: LinkDialogProps) => {
  const { t } = useTranslator();
  return (
    <Dialog title={t('link.refused')} isOpen={link !== null} onClose={onClose}>
      <p className="text-body text-ink-2">{t('link.refusedLong')}</p>
      <textarea
        readOnly
        dir="ltr"
        rows={4}
        aria-label={t('link.address')}
        value={link ?? ''}
        ref={(field) => field?.select()}
        onFocus={(event) => event.currentTarget.select()}
        className="mt-2 w-full resize-none break-all rounded-md border border-line-2 bg-surface-2 p-2 text-ink text-label font-regular"
      />
    </Dialog>
  );
};
