import { Segmented, useTranslator } from '@waystation/ui';
import { againstOf, hasDifference } from '@waystation/view';
import { useLayout } from '../../../app/use-layout';
import type { MapScreenModel } from '../screen/use-map-screen';
import { cameraForMode, type CompareMode as Mode } from './camera-for-mode';

const MODES = ['change', 'side', 'swipe'] as const;

/** How two moments are compared: as one map of changes, side by side, or one over the other. */
export const CompareMode = ({ model }: { readonly model: MapScreenModel }) => {
  const { t } = useTranslator();
  // Over each other, as on a phone, the two maps keep the width that one has.
  const isStacked = useLayout() === 'phone';
  const { state, view, change } = model;
  if (againstOf(view) === null) {
    return null;
  }
  const isSubtracted = hasDifference(view.indicator);
  const mode: Mode = state.cmp ?? (isSubtracted ? 'change' : 'side');
  return (
    <div className="max-w-90 rounded-md bg-surface-3 shadow-float">
      <Segmented<Mode>
        label={t('compare.mode')}
        value={mode}
        segments={MODES.filter((id) => isSubtracted || id !== 'change').map((id) => ({
          id,
          label: t(
            id === 'change' && view.indicator?.from === 'flows' ? 'compare.added' : `compare.${id}`,
          ),
        }))}
        onChange={(to) => {
          const at = isStacked ? state.at : cameraForMode(state.at, { from: mode, to });
          change({ cmp: to === 'change' ? null : to, at }, 'push');
        }}
      />
      {!isSubtracted && (
        <p className="px-2.5 pb-1.5 text-ink-2 text-note">{t('compare.noDifference')}</p>
      )}
    </div>
  );
};
