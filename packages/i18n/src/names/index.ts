export { normalise } from './normalise';
export {
  isReadLike,
  isWrittenNearly,
  LAST_EXACT_RANK,
  type PreparedQuery,
  preparedQuery,
  type Rank,
  rankAcrossScripts,
  rankByLetters,
  rankBySound,
} from './rank-match';
export { type Spelling, type Spelt, spellingOf } from './spelling';
