import { REPORTERS, type Reporter } from '@waystation/domain';
import { Button, Chip, Notice, PanelSection, useTranslator } from '@waystation/ui';
import { useEffect, useRef, useState } from 'react';

type ByWhomProps = {
  /** Null: not said yet, and a report cannot be sent without. */
  readonly reporter: Reporter | null;
  /** How often sending was tried without: each time the field is gone to. */
  readonly asked: number;
  readonly onReporter: (reporter: Reporter) => void;
};

/** In which role somebody reports, never a name; one line where the device remembers it. */
export const ByWhomField = ({ reporter, asked, onReporter }: ByWhomProps) => {
  const { t } = useTranslator();
  // Chips that fold away as one is pressed would move the rest under the finger.
  const [isOpen, setOpen] = useState(reporter === null);
  const field = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asked > 0) {
      field.current?.scrollIntoView({ block: 'center' });
      field.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [asked]);
  if (!isOpen && reporter !== null) {
    return (
      <PanelSection>
        <div className="flex items-center justify-between gap-2">
          <p className="text-body">{t('report.as', { role: t(`reporter.${reporter}`) })}</p>
          <Button variant="quiet" className="min-h-11" onPress={() => setOpen(true)}>
            {t('report.changeRole')}
          </Button>
        </div>
      </PanelSection>
    );
  }
  return (
    <PanelSection title={t('report.by')} level={2}>
      <fieldset ref={field} aria-label={t('report.by')} className="flex flex-wrap gap-1.5">
        {REPORTERS.map((role) => (
          <Chip key={role} isSelected={reporter === role} onChange={() => onReporter(role)}>
            {t(`reporter.${role}`)}
          </Chip>
        ))}
      </fieldset>
      {reporter === null && (
        <div className="mt-2">
          <Notice tone="warn">{t('report.needsReporter')}</Notice>
        </div>
      )}
    </PanelSection>
  );
};
