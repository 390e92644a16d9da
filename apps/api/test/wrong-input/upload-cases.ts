import { deflateRawSync, crc32 } from 'node:zlib';
import type { TestClient } from '../test-client';
import { told } from './told';
import { NOBODY, type Somebody, type Town } from './town.fixture';
import type { WrongInput } from './wrong-input';

type Content = string | Uint8Array<ArrayBuffer>;
interface Sent {
  readonly name: string;
  readonly content: Content;
  readonly field?: string;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n';
const EXE = bytes(`MZ${'\u0000'.repeat(58)}\u0080${'\u0000'.repeat(3)}${'\u0000'.repeat(64)}PE\u0000\u0000`);
const PNG = bytes('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';
const MEGABYTE = 1_048_576;

/** A ZIP archive with one entry, so small that its header is written by hand. */
export function zipOf(name: string, content: Buffer): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

export function upload(client: TestClient, cityId: string | null, files: readonly Sent[], headers: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  for (const { name, content, field = 'file' } of files) form.append(field, new Blob([content]), name);
  return client.fetch(cityId === null ? '/files' : `/files?cityId=${encodeURIComponent(cityId)}`, { method: 'POST', headers, body: form });
}

const row = (what: string, says: RegExp, request: (town: Town) => Promise<Response>): WrongInput => ({ at: 'POST /files', what, says, send: (town) => told(request(town)) });
const file = (what: string, name: string, content: Content, says: RegExp) => row(what, says, ({ people, cityId }) => upload(people.leader, cityId, [{ name, content }]));
const place = (what: string, cityId: (town: Town) => string | null, says: RegExp, by: Somebody = 'leader') =>
  row(what, says, (town) => upload(town.people[by], cityId(town), [{ name: 'proof.txt', content: 'proof' }]));
const plain = (what: string, says: RegExp, init: RequestInit) => row(what, says, ({ people, cityId }) => people.leader.fetch(`/files?cityId=${cityId}`, { method: 'POST', ...init }));
const KIND = /^Files of this kind are not accepted\. Accepted are pdf/;
const CONTENT = /content of the file is not what its name says/;
const TEXT = /not plain text/;

/** Files of proof. */
export const UPLOAD_CASES: readonly WrongInput[] = [
  file('an empty file', 'empty.pdf', '', /^The file is empty/),
  file('10 MB and one byte', 'big.txt', new Uint8Array(10 * MEGABYTE + 1).fill(65), /larger than 10 MB/),
  file('a program that is called .pdf', 'report.pdf', EXE, CONTENT),
  file('a program', 'setup.exe', EXE, KIND),
  file('a web page', 'page.html', HTML, KIND),
  file('a web page that is called .txt', 'page.txt', HTML, CONTENT),
  file('a drawing with a script', 'logo.svg', SVG, KIND),
  file('a drawing with a script that is called .png', 'logo.png', SVG, CONTENT),
  file('a drawing that is called .csv', 'logo.csv', `\ufeff${SVG}`, CONTENT),
  file('an archive', 'all.zip', zipOf('a.txt', Buffer.from('a')), KIND),
  file('an archive that is called .docx', 'all.docx', zipOf('a.txt', Buffer.from('a')), CONTENT),
  file('an archive that unpacks to 100 MB', 'bomb.docx', zipOf('[Content_Types].xml', Buffer.alloc(100 * MEGABYTE)), CONTENT),
  file('a picture that is called .pdf', 'picture.pdf', PNG, CONTENT),
  file('a document that is called .jpg', 'document.jpg', PDF, CONTENT),
  file('bytes that are no text in a .csv', 'table.csv', bytes('a;b\u00ff\u00fe'), TEXT),
  file('a NUL in a .txt', 'note.txt', 'a\u0000b', TEXT),
  file('a name without an ending', 'README', 'text', KIND),
  file('a name that is a path out of the store', '../../../etc/passwd', 'root', KIND),
  file('a name whose real ending is turned around', 'annual\u202efdp.exe', EXE, KIND),
  file('a name with two endings', 'report.pdf.exe', EXE, KIND),
  file('a name of nothing but an ending', '.pdf', EXE, /./),
  row('no file', /^Send the file in the field "file"/, ({ people, cityId }) => upload(people.leader, cityId, [])),
  row('another field', /could not be read|field "file"/, ({ people, cityId }) => upload(people.leader, cityId, [{ name: 'a.txt', content: 'a', field: 'document' }])),
  row('two files', /could not be read|one file|field "file"|larger/, ({ people, cityId }) => upload(people.leader, cityId, [{ name: 'a.txt', content: 'a' }, { name: 'b.txt', content: 'b' }])),
  place('another city', ({ foreignCityId }) => foreignCityId, /not found/),
  place('a city that does not exist', () => NOBODY, /not found/),
  place('a city id that is a path', () => '../../..', /not found/),
  place('no city', () => null, /not found|sign in/i),
  place('an observer', ({ cityId }) => cityId, /role|may not|cannot/i, 'observer'),
  place('nobody signed in', ({ cityId }) => cityId, /sign in/i, 'signedOut'),
  row('no header of Citymark', /did not come from Citymark/, ({ people, cityId }) => upload(people.leader, cityId, [{ name: 'a.txt', content: 'a' }], { 'x-citymark': 'yes' })),
  plain('JSON instead of a form', /field "file"/, { headers: { 'content-type': 'application/json' }, body: '{}' }),
  plain('a form without its boundary', /could not be read|field "file"/, { headers: { 'content-type': 'multipart/form-data' }, body: 'x' }),
  plain('a form that breaks off', /could not be read|field "file"/, {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of',
  }),
  plain('a form with a field besides', /could not be read|field "file"/, {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncontent-disposition: form-data; name="cityId"\r\n\r\n1\r\n--x--\r\n',
  }),
];

/** Names that are odd and harmless, and what becomes of them. */
export const CLEANED_NAMES: readonly (readonly [what: string, name: string, kept: RegExp])[] = [
  ['a path', '../../secret/plan.txt', /^plan\.txt$/],
  ['a path of Windows', 'C:\\Users\\anna\\plan.txt', /^plan\.txt$/],
  ['a turned direction', 'pl\u202ean.txt', /^plan\.txt$/],
  ['a character that cannot be seen', 'pl\u200ban.txt', /^plan\.txt$/],
  ['300 characters', `${'x'.repeat(300)}.txt`, /^x{196}\.txt$/],
];
