/** A series that cannot be made as it was asked for; the message is for people. */
export class SeriesProblem extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
    this.name = 'SeriesProblem';
  }
}
