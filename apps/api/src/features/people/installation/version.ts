import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version of the product, from the package.json above the sources or, when built, above the output. */
export const VERSION: string = versionAbove(__dirname);

function versionAbove(folder: string): string {
  const file = join(folder, 'package.json');
  const found: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  if (typeof found === 'object' && found !== null && 'name' in found && found.name === 'citymark' && 'version' in found) return String(found.version);
  if (dirname(folder) === folder) throw new Error('the package.json of citymark was not found');
  return versionAbove(dirname(folder));
}
