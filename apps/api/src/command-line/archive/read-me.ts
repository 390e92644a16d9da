import type { Manifest } from './manifest';

export const READ_ME = 'README.txt';

const WHAT: Readonly<Record<Manifest['format'], readonly string[]>> = {
  'citymark-backup': ['A backup of a whole installation of Citymark.', 'Bring it back: npm run citymark -- restore <this file>', 'Keep it as safe as the installation: it holds everything, with the secret of the installation.'],
  'citymark-city': ['One city, as Citymark held it.', 'Bring it into another installation: npm run citymark -- city import <this file>', 'It holds levels, votes and proof of the city, and no password of anybody.'],
};

const PARTS: Readonly<Record<Manifest['format'], readonly string[]>> = {
  'citymark-backup': ['secret                          the secret of the installation, unless it was the setting SECRET'],
  'citymark-city': [
    'people.json                     who its people are: id, address, name',
    'model-packs.json                the model packs of its assessments, whole',
    'reports/<id>.json               each published report, the exact text whose SHA-256 is printed in it',
  ],
};

/** Explains an archive to whoever opens it without Citymark: it is a plain tar, and everything in it can be read with common tools. */
export function readMeOf(format: Manifest['format']): Buffer {
  const lines = [
    ...WHAT[format],
    '',
    'This is a plain tar file (POSIX ustar). Its parts:',
    '',
    '  tables/<table>/<number>.ndjson.gz  the rows of a table: gzip, one row a line as JSON, UTF-8, times in UTC,',
    '                                  in the order of the primary key',
    '  files/<city id>/<sha256>        proof files as they were uploaded; tables/upload says their names and kinds',
    ...PARTS[format].map((line) => `  ${line}`),
    '  manifest.json                   the list of contents: counts and SHA-256 of every table and part, the version that wrote it',
    '  SHA256                          the last part: the SHA-256 of every byte before it',
    '',
    'Votes are in tables/vote, what was settled in tables/settlement, the record of every change in tables/audit_event: each event carries',
    'the exact text that was hashed (body) and hash = SHA-256(previous hash, then the body in UTF-8).',
    'Whether the file is whole can be seen without Citymark: sha256sum of all bytes before the last 2048 is what SHA256 says.',
    '',
  ];
  return Buffer.from(lines.join('\n'), 'utf8');
}
