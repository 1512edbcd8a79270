import { IconButton, Notice, useTranslator } from '@waystation/ui';
import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SheetTemplate } from './use-sheet-templates';

type TemplateListProps = {
  readonly templates: readonly SheetTemplate[];
  /** Whether some of what was kept could not be read. */
  readonly isDamaged: boolean;
  readonly onApply: (template: SheetTemplate) => void;
  readonly onDelete: (template: SheetTemplate) => void;
};

/** The layouts that were kept, newest first, and where. */
export const TemplateList = ({ templates, isDamaged, onApply, onDelete }: TemplateListProps) => {
  const { t } = useTranslator();
  return (
    <>
      {isDamaged && <Notice tone="warn">{t('savedViews.unreadable')}</Notice>}
      {templates.length === 0 ? (
        <p className="px-2 pb-1.5 text-body text-ink-2">{t('snapshot.saved.none')}</p>
      ) : (
        <ul className="mb-1.5 max-h-80 overflow-auto">
          {templates.map((template) => (
            <li key={template.id} className="flex items-center gap-0.5">
              <Button
                onPress={() => onApply(template)}
                className="min-h-8 min-w-0 flex-1 cursor-pointer rounded-sm px-2 text-start text-body data-hovered:bg-accent-soft pointer-coarse:min-h-11"
              >
                <bdi className="break-words">{template.name}</bdi>
              </Button>
              <IconButton
                label={t('savedViews.delete', { name: template.name })}
                icon={Trash2}
                onPress={() => onDelete(template)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="border-line border-t px-2 pt-1.5">
        <Notice>{t('snapshot.saved.here')}</Notice>
      </div>
    </>
  );
};
