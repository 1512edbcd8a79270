/** A short message about something that just happened. */
export type Toast = {
  readonly id: string;
  readonly text: string;
  /** Undo, or the one thing to do about it; such a message stays until it is dismissed. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
};

/** How long a message without an action stays: WCAG 2.2.1 leaves time to read a sentence twice. */
export const TOAST_MS = 6_000;

/** The messages after one more came; the same message twice shows once, and three at most. */
export const withToast = (toasts: readonly Toast[], toast: Toast): readonly Toast[] =>
  [...toasts.filter(({ id }) => id !== toast.id), toast].slice(-3);

/** The messages without one of them. */
export const withoutToast = (toasts: readonly Toast[], id: string): readonly Toast[] =>
  toasts.filter((toast) => toast.id !== id);
