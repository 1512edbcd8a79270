/** A step that did not succeed: one sentence, what the program printed, and the exit code to end with. */
export class StepFailed extends Error {
  /**
   * @param {string} sentence
   * @param {string} [output]
   * @param {number} [code]
   */
  constructor(sentence, output = '', code = 1) {
    super(sentence);
    this.name = 'StepFailed';
    this.output = output;
    this.code = code;
  }
}
