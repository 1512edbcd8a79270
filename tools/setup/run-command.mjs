import { StepFailed } from './step-failed.mjs';

/**
 * Runs a command's body and ends the process with the exit code it gives. A failed step is told as
 * the failing program's own output and one sentence; anything else is a fault of ours and keeps its
 * stack.
 * @param {() => Promise<number>} body
 */
export const runCommand = async (body) => {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = error instanceof StepFailed ? error.code : 1;
    process.stderr.write(tell(error));
  }
};

/** @param {unknown} error */
const tell = (error) => {
  if (error instanceof StepFailed) {
    return `${error.output}${error.output && !error.output.endsWith('\n') ? '\n' : ''}${error.message}\n`;
  }
  return `${error instanceof Error ? error.stack : String(error)}\n`;
};
