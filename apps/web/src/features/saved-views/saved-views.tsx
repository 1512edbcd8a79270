import { Button, ToastRegion, useToasts, useTranslator } from '@waystation/ui';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { isCopied } from '../../app/is-copied';
import { LinkDialog } from '../situation-map/controls/link-dialog';
import type { SavedView } from './saved-view';
import { useNaming } from './use-naming';
import { useSavedViews } from './use-saved-views';
import { ViewListButton } from './view-list-button';

type SavedViewsProps = {
  readonly operation: string;
  /** A name for what is seen. */
  readonly suggestion: string;
  /** The parameters of what is seen, at the moment of asking. */
  readonly seen: () => string;
  readonly linkTo: (search: string) => string;
  readonly onOpen: (search: string) => void;
};

/** Saves what is seen under a name, and lists what was saved (design, mockup 01). */
export const SavedViews = ({ operation, suggestion, seen, linkTo, onOpen }: SavedViewsProps) => {
  const { t } = useTranslator();
  const kept = useSavedViews(operation);
  const { toasts, show, dismiss } = useToasts();
  const [byHand, setByHand] = useState<string | null>(null);
  const naming = useNaming(kept, (name) =>
    show({ id: 'saved', text: t('savedViews.saved', { name }) }),
  );
  const copy = async ({ search }: SavedView): Promise<void> => {
    const link = linkTo(search);
    if (await isCopied(link)) {
      show({ id: 'copied', text: t('link.copied') });
    } else {
      setByHand(link);
    }
  };
  const remove = (view: SavedView): void => {
    const bringBack = kept.remove(view);
    const id = `deleted ${view.id}`;
    const onPress = (): void => {
      bringBack();
      dismiss(id);
    };
    show({
      id,
      text: t('savedViews.deleted', { name: view.name }),
      action: { label: t('common.undo'), onPress },
    });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-1 border-line border-t px-2.5 py-2">
      <ViewListButton
        views={kept.views}
        isDamaged={kept.isDamaged}
        actions={{
          onOpen: ({ search }) => onOpen(search),
          onCopy: (view) => void copy(view),
          onRename: (view) => naming.ask({ kind: 'rename', view }),
          onDelete: remove,
        }}
      />
      <Button
        variant="quiet"
        size="sm"
        icon={Bookmark}
        onPress={() => naming.ask({ kind: 'new', search: seen(), suggestion })}
      >
        {t('savedViews.save')}
      </Button>
      {naming.dialog}
      <LinkDialog link={byHand} onClose={() => setByHand(null)} />
      <ToastRegion toasts={toasts} onDismiss={dismiss} />
    </div>
  );
};
