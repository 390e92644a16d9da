import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memberOf, namedFiles } from '../archive/proof-files';
import { filesIn } from './files-in';
import type { Inspection } from './inspection';

/** A younger file may belong to an upload that is just about to be named; the next start sweeps it away if it does not. */
const OLD_ENOUGH_MS = 60 * 60 * 1000;

/** Every file that a row names is there with its content, and every file that is there is named by a row. */
export const proofFiles: Inspection = {
  name: 'proof files',
  run: async (client, { dataDir, now, terminal }) => {
    const named = await namedFiles(client);
    const progress = terminal.progress('Reading proof files', named.length);
    const faults: string[] = [];
    for (const file of named) {
      const content = await readFile(join(dataDir, memberOf(file))).catch(() => null);
      if (content === null) faults.push(`The proof file ${memberOf(file)} is missing.`);
      else if (createHash('sha256').update(content).digest('hex') !== file.sha256) faults.push(`The proof file ${memberOf(file)} was changed: its content is not what its name says.`);
      progress.step(1);
    }
    progress.done();
    const known = new Set(named.map(memberOf));
    const before = now().getTime() - OLD_ENOUGH_MS;
    const there = await filesIn(dataDir);
    const orphans = there.filter(({ member, changedAt }) => !known.has(member) && changedAt.getTime() < before);
    faults.push(...orphans.map(({ member }) => `The file ${member} belongs to no proof.`));
    return { looked: `${named.length} files that rows name, ${there.length} files in the store`, faults };
  },
};
