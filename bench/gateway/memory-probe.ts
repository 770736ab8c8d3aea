/** Loaded into the gateway ahead of it: tells, when asked, how much memory is in use once the garbage has been collected. */
import process from 'node:process';

process.on('message', () => {
  // Without --expose-gc there is nothing to measure: what has not been collected yet says nothing about growth.
  if (!globalThis.gc) throw new Error('Expected --expose-gc.');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.((heapUsed + external) / 1024 / 1024);
});
