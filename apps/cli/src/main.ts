import { explain } from './explain.ts';
import { createProgram } from './program.ts';

// A database that goes away in the middle of a statement throws outside of any promise.
process.once('uncaughtException', (error: NodeJS.ErrnoException) => {
  // Whoever read the answer has seen enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
