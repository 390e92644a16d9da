const WIDTH = 24;

/**
 * Says how far a long work is: a bar that is drawn again on a terminal, a line a step elsewhere.
 * @param {string} what
 * @returns {(percent: number, sentence: string) => void}
 */
export function progressLine(what) {
  const { stdout } = process;
  return (percent, sentence) => {
    if (!stdout.isTTY) {
      console.log(`${what}: ${percent} %, ${sentence}`);
      return;
    }
    const full = Math.round((percent / 100) * WIDTH);
    const text = `${what} [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${percent} %  ${sentence}`;
    stdout.write(`\r\u001b[2K${text.slice(0, Math.max(20, stdout.columns - 1))}${percent === 100 ? '\n' : ''}`);
  };
}
