#!/usr/bin/env node
import { run } from './cli/program.ts';

// Whoever read our output may have seen enough (`stop-press list | head -1`); the work goes on all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2));
