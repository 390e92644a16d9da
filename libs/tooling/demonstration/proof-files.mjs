// Proof files of a city that does not exist, made here and not drawn from anywhere. Each says that it is fictional.
import { crc32, deflateSync } from 'node:zlib';

const LABEL = 'Fictional: made for the demonstration of Citymark';

/** @typedef {{ fileName: string, content: Buffer }} ProofFile */

/**
 * One page of text.
 * @param {string} fileName
 * @param {string} title
 * @param {string[]} lines
 * @returns {ProofFile}
 */
export function pdf(fileName, title, lines) {
  const plain = (/** @type {string} */ text) => text.replace(/[^\x20-\x7e]/g, '-').replace(/[\\()]/g, '\\$&');
  const text = [`BT /F1 20 Tf 60 760 Td (${plain(title)}) Tj`, '/F1 11 Tf 0 -34 Td', ...lines.map((line) => `(${plain(line)}) Tj 0 -18 Td`), `0 -18 Td (${LABEL}.) Tj ET`].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { fileName, content: Buffer.from(body, 'latin1') };
}

const PALETTE = ['#f2f4ef', '#d9e3d3', '#b4cda9', '#7fae86', '#3f8277', '#1d4f5c'].map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));

/**
 * A map of squares, such as of measured coverage: the darker, the more.
 * @param {string} fileName
 * @param {(column: number, row: number) => number} valueAt 0 to 5
 * @returns {ProofFile}
 */
export function picture(fileName, valueAt) {
  const [columns, rows, square] = [24, 15, 20];
  const width = columns * square;
  const lines = Array.from({ length: rows * square }, (_line, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_point, x) => PALETTE[valueAt(Math.floor(x / square), Math.floor(y / square))] ?? [255, 255, 255]).flat()]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [part('IHDR', head), part('tEXt', Buffer.from(`Comment\0${LABEL}`, 'latin1')), part('IDAT', deflateSync(Buffer.concat(lines))), part('IEND', Buffer.alloc(0))];
  return { fileName, content: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]) };
}

/** @param {string} type @param {Buffer} content */
function part(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * @param {string} fileName
 * @param {(string | number)[][]} rows
 * @returns {ProofFile}
 */
export function csv(fileName, rows) {
  return { fileName, content: Buffer.from(`${[[`# ${LABEL}`], ...rows].map((row) => row.join(';')).join('\n')}\n`, 'utf8') };
}

/**
 * @param {string} fileName
 * @param {(string | number)[][]} rows
 * @returns {Promise<ProofFile>}
 */
export async function workbook(fileName, rows) {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const data = [[LABEL], [], ...rows].map((row) => row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })));
  return { fileName, content: await writeXlsxFile([{ sheet: 'Figures', data }]).toBuffer() };
}
