import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookName, SCHEMES, WIDTHS } from './looks.mjs';

const LOOKS = WIDTHS.flatMap(({ width }) => SCHEMES.map((scheme) => lookName(width, scheme)));
const SHEET_PX = 1800;
const escape = (/** @type {string} */ text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * Writes index.html beside the pictures: one row a scene, all looks side by side, so that one can go through them quickly.
 * @param {string} folder
 * @param {readonly import('./camera.mjs').Finding[]} findings
 * @returns {string} its path
 */
export function writeContactSheet(folder, findings) {
  const files = new Set(readdirSync(folder).filter((name) => name.endsWith('.png')));
  const scenes = new Set([...files].map((name) => name.replace(/-\d+-(light|dark)\.png$/, '')));
  const rows = [...scenes].sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).map((scene) => row(scene, files, findings));
  const path = join(folder, 'index.html');
  writeFileSync(path, page(rows.join('\n')));
  return path;
}

/**
 * @param {string} scene
 * @param {ReadonlySet<string>} files
 * @param {readonly import('./camera.mjs').Finding[]} findings
 */
function row(scene, files, findings) {
  const total = WIDTHS.reduce((sum, { width }) => sum + width * SCHEMES.length, 0);
  const pictures = LOOKS.filter((look) => files.has(`${scene}-${look}.png`)).map((look) => {
    const file = escape(`${scene}-${look}.png`);
    const width = Math.round((SHEET_PX * Number.parseInt(look, 10)) / total);
    return `<a href="${file}"><img src="${file}" width="${width}" loading="lazy" alt="${escape(`${scene}, ${look}`)}"></a>`;
  });
  const notes = findings.filter((one) => one.scene === scene).map(({ look, sentence }) => `<li>${escape(`${look}: ${sentence}`)}</li>`);
  return `<section id="${escape(scene)}"><h2>${escape(scene)}</h2><ul>${notes.join('')}</ul><div>${pictures.join('')}</div></section>`;
}

const page = (/** @type {string} */ rows) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Citymark in pictures</title><style>
body { font: 15px system-ui, sans-serif; margin: 16px; background: #8a8a86; color: #111 }
h2 { font-size: 15px; margin: 24px 0 6px; position: sticky; top: 0; background: inherit; background: #8a8a86 }
div { display: flex; gap: 8px; align-items: flex-start } img { display: block; max-height: 1100px; object-fit: cover; object-position: top } ul { margin: 0 }
</style></head><body><h1>Citymark in pictures: an invented city</h1>
${rows}
</body></html>
`;
