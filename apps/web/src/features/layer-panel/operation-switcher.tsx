import type { OperationSummary } from '@waystation/domain';
import { Menu, useTranslator } from '@waystation/ui';
import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components';

type OperationSwitcherProps = {
  readonly operations: readonly OperationSummary[];
  readonly current: string;
  readonly onChoose: (code: string) => void;
};

/** The operation's name; pressing it shows the others. */
export const OperationSwitcher = ({ operations, current, onChoose }: OperationSwitcherProps) => {
  const { t, formats } = useTranslator();
  const nameOf = ({ names, code }: OperationSummary): string => formats.name(names) ?? code;
  const shown = operations.find(({ code }) => code === current);
  return (
    <h1 className="text-section">
      <Menu
        label={t('operation.choose')}
        chosen={current}
        entries={operations.map((operation) => ({
          id: operation.code,
          label: nameOf(operation),
          ...(operation.isHistorical && { note: t('operation.historicalShort') }),
        }))}
        onChoose={onChoose}
        trigger={
          <Button className="flex cursor-pointer items-center gap-1.5 rounded-sm text-start data-hovered:text-accent">
            {shown ? nameOf(shown) : current}
            <ChevronsUpDown aria-hidden size={14} className="shrink-0 text-ink-3" />
          </Button>
        }
      />
    </h1>
  );
};
