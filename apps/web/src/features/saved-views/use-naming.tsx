import { useTranslator } from '@waystation/ui';
import { type ReactNode, useState } from 'react';
import { NameDialog } from './name-dialog';
import type { SavedView } from './saved-view';
import type { useSavedViews } from './use-saved-views';
import type { KeepOutcome } from './views-store';

/** What is given a name: the view that is seen, by its parameters, or one that has a name already. */
type Naming =
  | { readonly kind: 'new'; readonly search: string; readonly suggestion: string }
  | { readonly kind: 'rename'; readonly view: SavedView };

type Kept = Pick<ReturnType<typeof useSavedViews>, 'save' | 'rename'>;

/** Asks for names: of a view that is to be kept, and of one that shall have another. */
export const useNaming = (
  kept: Kept,
  onSaved: (name: string) => void,
): { readonly ask: (naming: Naming) => void; readonly dialog: ReactNode } => {
  const { t } = useTranslator();
  const [naming, setNaming] = useState<Naming | null>(null);
  const [outcome, setOutcome] = useState<KeepOutcome | null>(null);
  const close = (): void => {
    setNaming(null);
    setOutcome(null);
  };
  const give = (to: Naming, name: string): void => {
    const became =
      to.kind === 'new' ? kept.save({ name, search: to.search }) : kept.rename(to.view.id, name);
    setOutcome(became);
    if (became === 'kept') {
      close();
      onSaved(name.trim());
    }
  };
  return {
    ask: setNaming,
    dialog: naming && (
      <NameDialog
        title={t(naming.kind === 'new' ? 'savedViews.save' : 'savedViews.renameTitle')}
        suggestion={naming.kind === 'new' ? naming.suggestion : naming.view.name}
        outcome={outcome}
        onName={(name) => give(naming, name)}
        onClose={close}
      />
    ),
  };
};
