import type { LevelName } from '@waystation/domain';
import { Button, Notice, PanelSection, useTranslator } from '@waystation/ui';

type LevelRefusalProps = {
  /** What areas of the chosen level are called. */
  readonly chosen: LevelName;
  /** What areas of the level on the map are called. */
  readonly shown: LevelName;
  /** Shows the chosen level; undefined: the figures shown have none of it. */
  readonly onShow: (() => void) | undefined;
  readonly onRestart: () => void;
};

/** Why nothing is added: the map shows another level than that of the chosen areas. */
export const LevelRefusal = ({ chosen, shown, onShow, onRestart }: LevelRefusalProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection>
      <Notice tone="warn">
        {t('within.list.levelDiffers', { chosen: chosen.other, shown: shown.other })}
      </Notice>
      <div className="mt-2 flex flex-wrap gap-2">
        {onShow && (
          <Button size="sm" onPress={onShow}>
            {t('within.list.showLevel', { areas: chosen.other })}
          </Button>
        )}
        <Button size="sm" onPress={onRestart}>
          {t('within.list.restart', { areas: shown.other })}
        </Button>
      </div>
    </PanelSection>
  );
};
