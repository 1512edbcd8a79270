import { Button, useTranslator } from '@waystation/ui';
import type { DrawingModel } from './use-drawing';

/** Says how to draw while a tool is in hand, and how to put it away. */
export const DrawingHint = ({ drawing: { tool, take } }: { readonly drawing: DrawingModel }) => {
  const { t } = useTranslator();
  return tool === null ? null : (
    <p
      role="status"
      className="flex items-center gap-2 rounded-md border border-line-2 bg-surface px-3 py-1.5 text-body shadow-float"
    >
      {t(`within.hint.${tool}`)}
      <Button size="sm" onPress={() => take(null)}>
        {t('common.cancel')}
      </Button>
    </p>
  );
};
