// Written so that an old Node.js can still read it.
const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/** Ends the process with a sentence when this Node.js is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  console.error(`Citymark needs Node.js ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer; this is ${process.versions.node}. Get one at https://nodejs.org and start again.`);
  process.exit(1);
}
