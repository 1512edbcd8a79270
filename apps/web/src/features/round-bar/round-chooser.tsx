import type { Day, RoundView } from '@waystation/domain';
import { useState } from 'react';
import { NotAdded } from './not-added';
import { RoundColumnsView } from './round-columns-view';

type RoundChooserProps = {
  readonly rounds: readonly RoundView[];
  readonly shown: RoundView | null;
  /** The round that was chosen and is not drawn. */
  readonly awaited: RoundView | null;
  /** The round compared with. */
  readonly against: RoundView | null;
  readonly onDay: (day: Day) => void;
  readonly onCompare: (vs: Day, shown: Day) => void;
};

/** A round that was asked for beside another. */
type Added = { readonly to: RoundView; readonly round: RoundView };

/** Chooses the round to show. Who asks for two together is told why not, and offered to compare them. */
export const RoundChooser = ({
  rounds,
  shown,
  awaited,
  against,
  onDay,
  onCompare,
}: RoundChooserProps) => {
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <>
      <RoundColumnsView
        rounds={rounds}
        shown={shown}
        awaited={awaited}
        against={against}
        onChoose={({ round }) => onDay(round.reportingDate)}
        onAdd={(round) => setAdded(shown && { to: shown, round })}
      />
      {added !== null && added.to === shown && (
        <NotAdded
          rounds={[shown, added.round]}
          onCompare={(later, earlier) => {
            setAdded(null);
            onCompare(earlier.round.reportingDate, later.round.reportingDate);
          }}
          onClose={() => setAdded(null)}
        />
      )}
    </>
  );
};
