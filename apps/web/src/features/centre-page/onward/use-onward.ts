import type { Day, OperationCode } from '@waystation/domain';
import {
  type Ground,
  isLocated,
  type KnownCentre,
  type OnwardAnswer,
  onwardAnswer,
  onwardQuestion,
} from '@waystation/nearest';
import { useMemo } from 'react';
import type { FindState } from '../../find-centre/address/find-state';
import { rankedBy } from '../../find-centre/roads/ranked-by';
import { type Roads, useRoads } from '../../find-centre/roads/use-roads';

/** Where the people of a centre could go on to. */
export type Onward =
  /** What decides it is not all there yet. */
  | { readonly kind: 'awaited' }
  /** Nobody said where the centre is, so nobody could look. */
  | { readonly kind: 'whereUnknown' }
  | {
      readonly kind: 'known';
      readonly found: OnwardAnswer;
      readonly roads: Roads;
      /** Whether the reader said how many people they ask for. */
      readonly isAsked: boolean;
      /** Whether no more than the area of the centre is known. */
      readonly isVague: boolean;
    };

type OnwardAsked = {
  readonly operation: OperationCode;
  /** Null: not read yet, or there is none. */
  readonly known: KnownCentre | null;
  /** Null: not everything that decides who can be reached is there yet. */
  readonly ground: Ground | null;
  readonly state: FindState;
  readonly asOf: Day;
};

/**
 * Where the people present in a centre could go if it closes, over the roads as far as they are known:
 * nobody is sent where a closed road leaves no way.
 */
export const useOnward = ({ operation, known, ground, state, asOf }: OnwardAsked): Onward => {
  const { from, people, need, consulate, language, mode } = state;
  const asked = useMemo(
    () =>
      known === null
        ? null
        : onwardQuestion(known, {
            people,
            needs: [...need],
            nationalities: [...consulate],
            languages: [...language],
            mode,
          }),
    [known, people, need, consulate, language, mode],
  );
  const question = asked?.question ?? null;
  const roads = useRoads({ operation, question, ground, asOf });
  return useMemo((): Onward => {
    if (known === null || ground === null) {
      return { kind: 'awaited' };
    }
    if (asked === null) {
      return { kind: 'whereUnknown' };
    }
    const found = onwardAnswer(asked, ground, rankedBy(roads));
    const isVague = !isLocated(known.centre.place);
    return { kind: 'known', found, roads, isAsked: from !== null, isVague };
  }, [known, ground, asked, roads, from]);
};
