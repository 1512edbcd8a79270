import { IconButton, Notice, useTranslator } from '@waystation/ui';
import { Link2, Pencil, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SavedView } from './saved-view';

/** What can be done with a saved view. */
export type ViewActions = {
  readonly onOpen: (view: SavedView) => void;
  readonly onCopy: (view: SavedView) => void;
  readonly onRename: (view: SavedView) => void;
  readonly onDelete: (view: SavedView) => void;
};

type ViewRowProps = { readonly view: SavedView; readonly actions: ViewActions };

const ViewRow = ({ view, actions }: ViewRowProps) => {
  const { t, formats } = useTranslator();
  const { name, savedAt } = view;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const date = formats.dateOf(new Date(savedAt), timeZone);
  return (
    <li className="flex items-center gap-0.5 py-0.5">
      <Button
        onPress={() => actions.onOpen(view)}
        className="min-w-0 flex-1 cursor-pointer rounded-sm px-2 py-1 text-start text-body data-hovered:bg-accent-soft pointer-coarse:min-h-11"
      >
        <bdi className="block break-words">{name}</bdi>
        <span className="block text-ink-3 text-note">{t('savedViews.savedOn', { date })}</span>
      </Button>
      <IconButton
        label={t('savedViews.copy', { name })}
        icon={Link2}
        onPress={() => actions.onCopy(view)}
      />
      <IconButton
        label={t('savedViews.rename', { name })}
        icon={Pencil}
        onPress={() => actions.onRename(view)}
      />
      <IconButton
        label={t('savedViews.delete', { name })}
        icon={Trash2}
        onPress={() => actions.onDelete(view)}
      />
    </li>
  );
};

type ViewListProps = {
  readonly views: readonly SavedView[];
  /** Whether some of what was kept could not be read. */
  readonly isDamaged: boolean;
  readonly actions: ViewActions;
};

/** The saved views of an operation, newest first, and where they are kept. */
export const ViewList = ({ views, isDamaged, actions }: ViewListProps) => {
  const { t } = useTranslator();
  return (
    <>
      {isDamaged && (
        <div className="px-2 pb-1.5">
          <Notice tone="warn">{t('savedViews.unreadable')}</Notice>
        </div>
      )}
      {views.length === 0 ? (
        <p className="px-2 pb-1.5 text-body text-ink-2">{t('savedViews.none')}</p>
      ) : (
        <ul className="mb-1.5 max-h-80 overflow-auto">
          {views.map((view) => (
            <ViewRow key={view.id} view={view} actions={actions} />
          ))}
        </ul>
      )}
      <div className="border-line border-t px-2 pt-1.5">
        <Notice>{t('savedViews.here')}</Notice>
      </div>
    </>
  );
};
