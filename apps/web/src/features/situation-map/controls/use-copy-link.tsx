import { ToastRegion, useToasts, useTranslator } from '@waystation/ui';
import { type ReactNode, useState } from 'react';
import { isCopied } from '../../../app/is-copied';
import { LinkDialog } from './link-dialog';

/** Copies a link and says so; where the browser refuses, shows it to be copied by hand. */
export const useCopyLink = (
  linkOf: () => string,
): { readonly copy: () => void; readonly said: ReactNode } => {
  const { t } = useTranslator();
  const { toasts, show, dismiss } = useToasts();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const link = linkOf();
    if (await isCopied(link)) {
      show({ id: 'link', text: t('link.copied') });
    } else {
      setByHand(link);
    }
  };
  return {
    copy: () => void copy(),
    said: (
      <>
        <ToastRegion toasts={toasts} onDismiss={dismiss} />
        <LinkDialog link={byHand} onClose={() => setByHand(null)} />
      </>
    ),
  };
};
