import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../actions/button';
import { IconButton } from '../actions/icon-button';
import { useTranslator } from '../page/translator-context';
import { TOAST_MS, type Toast } from './toast';

type ToastRegionProps = {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: string) => void;
};

type ToastCardProps = { readonly toast: Toast; readonly onDismiss: (id: string) => void };

const ToastCard = ({ toast, onDismiss }: ToastCardProps) => {
  const { t } = useTranslator();
  const { id, text, action } = toast;

  useEffect(() => {
    if (action) {
      return;
    }
    const timer = setTimeout(() => onDismiss(id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [id, action, onDismiss]);

  return (
    <li className="flex items-center gap-2 rounded-md border border-line-2 bg-surface py-1.5 ps-3 pe-1.5 text-body shadow-float">
      <span className="flex-1">{text}</span>
      {action && (
        <Button size="sm" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      <IconButton label={t('common.close')} icon={X} onPress={() => onDismiss(id)} />
    </li>
  );
};

/** Where short messages come up, above the bottom edge; read aloud without interrupting. */
export const ToastRegion = ({ toasts, onDismiss }: ToastRegionProps) => (
  <ol
    aria-live="polite"
    className="pointer-events-none fixed inset-x-4 bottom-18 z-40 mx-auto flex max-w-md flex-col gap-2 *:pointer-events-auto tablet:bottom-6"
  >
    {toasts.map((toast) => (
      <ToastCard key={toast.id} toast={toast} onDismiss={onDismiss} />
    ))}
  </ol>
);
