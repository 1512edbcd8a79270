import { Button, useTranslator } from '@waystation/ui';
import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { SavedView } from './saved-view';
import { type ViewActions, ViewList } from './view-list';

type ViewListButtonProps = {
  readonly views: readonly SavedView[];
  readonly isDamaged: boolean;
  readonly actions: ViewActions;
};

/** Opens the list of saved views; whatever is chosen in it closes it. */
export const ViewListButton = ({ views, isDamaged, actions }: ViewListButtonProps) => {
  const { t, formats } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const closing =
    (act: (view: SavedView) => void) =>
    (view: SavedView): void => {
      setIsOpen(false);
      act(view);
    };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button variant="quiet" size="sm">
        {t('savedViews.list')}
        {views.length > 0 && <span className="text-ink-3">{formats.number(views.length)}</span>}
        <ChevronUp aria-hidden size={12} className="shrink-0" />
      </Button>
      <Popover
        offset={4}
        placement="top"
        className="w-80 max-w-[calc(100vw-1rem)] rounded-md border border-line-2 bg-surface p-1.5 shadow-float"
      >
        <Dialog className="outline-none">
          <Heading slot="title" className="px-2 pt-0.5 pb-1.5 text-section">
            {t('savedViews.list')}
          </Heading>
          <ViewList
            views={views}
            isDamaged={isDamaged}
            actions={{
              onOpen: closing(actions.onOpen),
              onCopy: closing(actions.onCopy),
              onRename: closing(actions.onRename),
              onDelete: closing(actions.onDelete),
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
