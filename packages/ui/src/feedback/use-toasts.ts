import { useCallback, useState } from 'react';
import { type Toast, withoutToast, withToast } from './toast';

/** The messages on screen, and how to add and remove one. */
export const useToasts = () => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const show = useCallback((toast: Toast) => setToasts((now) => withToast(now, toast)), []);
  const dismiss = useCallback((id: string) => setToasts((now) => withoutToast(now, id)), []);
  return { toasts, show, dismiss };
};
