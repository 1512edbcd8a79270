import type { AdminLevel, AreaProfile, Day, Pcode } from '@waystation/domain';
import { knownAreas } from '../area/known-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { chooseIndicator } from '../indicator/choose-indicator';
import { failed, found, type Outcome } from '../outcome/outcome';
import { gatherArea } from './area-material';
import { arrivalProfile } from './arrival-profile';
import { stockProfile } from './stock-profile';

/** What is asked about one area. */
export type AreaProfileQuestion = {
  readonly level: AdminLevel;
  readonly pcode: Pcode;
  readonly asOf: Day;
  readonly indicator?: string | undefined;
  /** The change is since the round of this day; since the round before where left out. */
  readonly vs?: Day | undefined;
};

/** Everything that the selection panel says about one area at a day. */
export const profileOfArea = async (
  reads: DisclosedOperation,
  question: AreaProfileQuestion,
): Promise<Outcome<AreaProfile>> => {
  const { level, pcode, asOf, indicator: asked, vs = null } = question;
  const known = await knownAreas(reads, level);
  if (!known.some((area) => area.pcode === pcode)) {
    return failed({ code: 'areaNotFound', pcode });
  }
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  if (chosen.value === null) {
    return failed({ code: 'indicatorNotFound', indicator: asked ?? '', known: [] });
  }
  const material = await gatherArea(reads, {
    pcode,
    level,
    asOf,
    indicator: chosen.value,
    vs,
  });
  const build = chosen.value.from === 'rounds' ? stockProfile : arrivalProfile;
  return found(await build(material));
};
