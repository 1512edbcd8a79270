import {
  areasCoveredOf,
  type BookedRound,
  type BookedRoundView,
  revisionOf,
  roundStateOf,
} from '@waystation/domain';

/** A round of the book with what follows from its log. */
export const viewOfBooked = (booked: BookedRound): BookedRoundView => ({
  ...booked,
  state: roundStateOf(booked.steps),
  revision: revisionOf(booked.steps),
  areas: areasCoveredOf(booked.steps),
});
