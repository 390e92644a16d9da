const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const POLL_MS = 500;

/**
 * Fulfilled when somebody wants us to end: by a signal, or by ending the `npm` that runs us. npm hands a signal to its
 * shell, which may die of it without telling us.
 * @returns {Promise<'stop'>}
 */
export function stopRequest() {
  const parent = process.ppid;
  return new Promise((done) => {
    for (const signal of SIGNALS) process.on(signal, () => done('stop'));
    if (process.env.npm_lifecycle_event === undefined) return;
    setInterval(() => process.ppid !== parent && done('stop'), POLL_MS).unref();
  });
}
