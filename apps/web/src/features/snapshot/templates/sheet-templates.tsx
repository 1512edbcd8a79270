import { Button, ToastRegion, useToasts, useTranslator } from '@waystation/ui';
import { parseSearchText, writeSearchText } from '@waystation/view';
import { ChevronDown, Save } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { NameDialog } from '../../saved-views/name-dialog';
import type { KeepOutcome } from '../../saved-views/views-store';
import { layoutOf, withChoices, withLayout } from '../address/composer-address';
import { paperWords } from '../sheet/paper-words';
import type { Composer } from '../use-composer';
import { TemplateList } from './template-list';
import { type SheetTemplate, useSheetTemplates } from './use-sheet-templates';

type TemplatesProps = { readonly composer: Composer };

type Kept = ReturnType<typeof useSheetTemplates>;

/** Asks for the name of what is chosen now, and keeps it. */
const SaveButton = ({
  composer,
  kept,
  onSaved,
}: TemplatesProps & { readonly kept: Kept; readonly onSaved: (name: string) => void }) => {
  const { t } = useTranslator();
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<KeepOutcome | null>(null);
  const save = (name: string): void => {
    const search = writeSearchText(withChoices({}, layoutOf(composer.address.texts)));
    const became = kept.save({ name, search });
    setOutcome(became);
    if (became === 'kept') {
      setAsking(false);
      onSaved(name.trim());
    }
  };
  return (
    <>
      <Button
        icon={Save}
        onPress={() => {
          setOutcome(null);
          setAsking(true);
        }}
      >
        {t('snapshot.saved.save')}
      </Button>
      {isAsking && (
        <NameDialog
          title={t('snapshot.saved.save')}
          suggestion={paperWords(composer.address.choice, t)}
          words={{ name: t('snapshot.saved.name'), here: t('snapshot.saved.here') }}
          outcome={outcome}
          onName={save}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

/** Keeps what is chosen for a page, without the view, under a name in this browser, and takes it up again. */
export const SheetTemplates = ({ composer }: TemplatesProps) => {
  const { t } = useTranslator();
  const kept = useSheetTemplates();
  const { toasts, show, dismiss } = useToasts();
  const [isOpen, setOpen] = useState(false);
  const apply = ({ search }: SheetTemplate): void => {
    setOpen(false);
    composer.change((now) => withLayout(now, parseSearchText(search)), 'push');
  };
  const remove = (template: SheetTemplate): void => {
    const bringBack = kept.remove(template);
    const id = `deleted ${template.id}`;
    const onPress = (): void => {
      bringBack();
      dismiss(id);
    };
    show({
      id,
      text: t('savedViews.deleted', { name: template.name }),
      action: { label: t('common.undo'), onPress },
    });
  };
  return (
    <div className="flex flex-wrap gap-1.5">
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button>
          {t('snapshot.saved.list')}
          <ChevronDown aria-hidden size={12} className="shrink-0" />
        </Button>
        <Popover
          offset={4}
          className="w-72 max-w-[calc(100vw-1rem)] rounded-md border border-line-2 bg-surface p-1.5 shadow-float"
        >
          <Dialog className="outline-none">
            <Heading slot="title" className="px-2 pt-0.5 pb-1.5 text-section">
              {t('snapshot.saved.list')}
            </Heading>
            <TemplateList
              templates={kept.views}
              isDamaged={kept.isDamaged}
              onApply={apply}
              onDelete={remove}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <SaveButton
        composer={composer}
        kept={kept}
        onSaved={(name) => show({ id: 'saved', text: t('savedViews.saved', { name }) })}
      />
      <ToastRegion toasts={toasts} onDismiss={dismiss} />
    </div>
  );
};
