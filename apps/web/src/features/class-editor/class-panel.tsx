import { Button, useTranslator } from '@waystation/ui';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { ClassEditor, type ClassEditorProps } from './class-editor';

/** The editor of the classes behind its button, closed at first. */
export const ClassPanel = (props: ClassEditorProps) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <>
      <div className="mt-1">
        <Button
          size="sm"
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {t('classes.edit')}
          <Chevron aria-hidden size={12} className="shrink-0" />
        </Button>
      </div>
      <div id={id}>{isOpen && <ClassEditor {...props} />}</div>
    </>
  );
};
