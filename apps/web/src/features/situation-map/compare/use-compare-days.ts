import type { Day } from '@waystation/domain';
import { againstOf } from '@waystation/view';
import { useLayout } from '../../../app/use-layout';
import type { MapScreenModel } from '../screen/use-map-screen';
import { type CompareMode, cameraForMode } from './camera-for-mode';

/** The earlier day of a comparison, and what begins, moves and ends it from a clock. */
export const useCompareDays = ({ state, view, change }: MapScreenModel) => {
  // Over each other, as on a phone, the two maps keep the width that one has.
  const isStacked = useLayout() === 'phone';
  const against = againstOf(view);
  const onAgainst = (vs: Day | null): void => {
    if (vs !== null && against !== null) {
      change({ vs }, 'replace');
      return;
    }
    const step: { readonly from: CompareMode; readonly to: CompareMode } =
      vs === null
        ? { from: view.vs === null ? (state.cmp ?? 'side') : 'change', to: 'change' }
        : { from: 'change', to: 'side' };
    const at = isStacked ? state.at : cameraForMode(state.at, step);
    change({ vs, cmp: vs === null ? null : 'side', at }, 'push');
  };
  return { against, refused: against === null ? state.vs : null, onAgainst };
};
