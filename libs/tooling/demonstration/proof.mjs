import { spread } from './invented-levels.mjs';
import { csv, pdf, picture, workbook } from './proof-files.mjs';

/** @typedef {{ title: string, kind: 'file' | 'link' | 'note', positions: number[], by: number, visibility: 'city' | 'panel' | 'public', validFor?: number, url?: string, note?: string, file?: () => import('./proof-files.mjs').ProofFile | Promise<import('./proof-files.mjs').ProofFile> }} InventedProof */

const quarters = (/** @type {number} */ start, /** @type {number} */ step) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter, index) => [quarter, start + index * step]);

/**
 * What the evidencers gather, by kind: documents, pictures, tables, links and notes. `by` is the evidencer, `validFor` days from when it is added.
 * @type {InventedProof[]}
 */
export const PROOF = [
  { title: 'Council resolution on the smart-city vision', kind: 'file', positions: [0, 5, 8], by: 0, visibility: 'public', validFor: 700, file: () => pdf('council-resolution.pdf', 'Resolution 114: smart-city vision', ['The council of Northhaven adopts the vision "A city within reach".', 'It was drawn up in six evenings with 412 residents, 38 firms and both universities.', 'For: 31. Against: 6. Abstained: 4.']) },
  { title: 'Minutes of the six vision evenings', kind: 'file', positions: [0, 30], by: 3, visibility: 'panel', validFor: 700, file: () => workbook('vision-evenings.xlsx', [['Evening', 'District', 'Residents', 'Firms'], ['1', 'Old Harbour', 86, 9], ['2', 'Northfield', 41, 3], ['3', 'Mill Quarter', 77, 8], ['4', 'Eastgate', 69, 6], ['5', 'University', 94, 7], ['6', 'Southbank', 45, 5]]) },
  { title: 'Multi-year budget, chapter 9', kind: 'file', positions: [2, 14, 97], by: 2, visibility: 'public', validFor: 300, file: () => csv('budget-chapter-9.csv', [['commitment', 'year 1', 'year 2', 'year 3'], ['platform', 620000, 710000, 450000], ['open data', 90000, 140000, 120000], ['digital help points', 180000, 210000, 220000]]) },
  { title: 'Register of smart-city projects', kind: 'file', positions: [12, 13, 15, 21], by: 0, visibility: 'panel', validFor: 200, file: () => workbook('project-register.xlsx', [['Project', 'Owner', 'State', 'Review'], ['Street lights', 'Works', 'live', 'yes'], ['Parking guidance', 'Mobility', 'pilot', 'no'], ['Flood sensors', 'Water', 'live', 'yes'], ['Resident account', 'IT', 'live', 'no']]) },
  { title: 'Survey of residents, autumn', kind: 'file', positions: [27, 25], by: 3, visibility: 'public', validFor: 360, file: () => csv('survey-of-residents.csv', [['service', 'answers', 'satisfied %'], ['permits', 812, 61], ['waste', 1204, 78], ['libraries', 655, 91], ['parking', 930, 44]]) },
  { title: 'Answers to the consultation on the harbour', kind: 'file', positions: [31, 30], by: 3, visibility: 'public', file: () => pdf('harbour-consultation.pdf', 'What we did with your suggestions', ['214 suggestions were received. 61 were taken up, 90 in part, 63 were not.', 'Each is answered with a reason on the following pages.']) },
  { title: 'Data catalogue', kind: 'link', positions: [50, 51, 52], by: 1, visibility: 'public', url: 'https://data.northhaven.example/catalogue' },
  { title: 'Downloads of open data, by quarter', kind: 'file', positions: [51], by: 1, visibility: 'public', validFor: 120, file: () => csv('open-data-downloads.csv', [['quarter', 'downloads'], ...quarters(4100, 730)]) },
  { title: 'List of binding standards', kind: 'link', positions: [55, 57], by: 1, visibility: 'public', url: 'https://northhaven.example/standards' },
  { title: 'Privacy assessments of the year', kind: 'file', positions: [60, 61], by: 1, visibility: 'city', validFor: 250, file: () => workbook('privacy-assessments.xlsx', [['Project', 'Assessed', 'Before start'], ['Parking guidance', 'yes', 'yes'], ['Crowd counts', 'yes', 'no'], ['Resident account', 'yes', 'yes']]) },
  { title: 'Certificate of the security audit', kind: 'file', positions: [65, 68, 69], by: 0, visibility: 'city', validFor: 4, file: () => pdf('security-audit.pdf', 'Certificate of conformity', ['The information security of the city was audited and found in order.', 'This certificate has a short life: somebody should renew it.']) },
  { title: 'How the phishing exercise went', kind: 'note', positions: [67], by: 0, visibility: 'city', validFor: 300, note: '1,840 people were tested in March. 11 % opened the link, 4 % gave a password. Councillors took part. The next exercise is in the autumn.' },
  { title: 'Measured mobile coverage', kind: 'file', positions: [75, 76], by: 4, visibility: 'public', validFor: 180, file: () => picture('mobile-coverage.png', (column, row) => Math.max(0, Math.min(5, 5 - Math.floor(Math.hypot(column - 13, row - 9) / 2.4) + (spread(column * 31 + row, 3) - 1)))) },
  { title: 'Where the sensors stand', kind: 'file', positions: [85, 86], by: 4, visibility: 'panel', validFor: 400, file: () => picture('sensor-map.png', (column, row) => (spread(column * 17 + row * 5, 7) === 0 ? 5 : row < 4 ? 0 : 1)) },
  { title: 'Contract with the regional IT association', kind: 'link', positions: [80, 81, 42], by: 4, visibility: 'panel', url: 'https://northhaven.example/contracts/2291', validFor: 500 },
  { title: 'Drill of the control room, report', kind: 'file', positions: [89, 91, 92], by: 4, visibility: 'panel', validFor: 330, file: () => pdf('control-room-drill.pdf', 'Drill of 12 September', ['All pumps were steered by hand for two hours.', 'The longest outage of an essential service was 48 minutes; 60 are tolerable.']) },
  { title: 'Who takes which decision', kind: 'link', positions: [11, 6], by: 2, visibility: 'public', url: 'https://northhaven.example/who-decides' },
  { title: 'How the shared budget is used', kind: 'note', positions: [14], by: 2, visibility: 'panel', note: 'Four departments paid into the shared budget this year: 1.2 million in all. Two projects were paid from it, a third waits for the council.' },
  { title: 'Agreement with the university', kind: 'file', positions: [43, 40], by: 2, visibility: 'public', validFor: 900, file: () => pdf('university-agreement.pdf', 'Agreement on a list of open questions', ['Northhaven and its university work on seven questions until the end of next year.', 'Each side names a person, a budget and a date.']) },
  { title: 'Digital help points', kind: 'link', positions: [36, 37], by: 3, visibility: 'public', url: 'https://northhaven.example/help-points' },
  { title: 'Forward plan of purchases', kind: 'link', positions: [45], by: 2, visibility: 'public', url: 'https://northhaven.example/forward-plan', validFor: 90 },
  { title: 'Energy used by the data rooms', kind: 'file', positions: [95, 98], by: 4, visibility: 'panel', validFor: 365, file: () => csv('data-room-energy.csv', [['quarter', 'MWh'], ...quarters(412, -13)]) },
];

/** What people outside the administration hold against it. `by` is the place in the panel. @type {InventedProof[]} */
export const COUNTER_PROOF = [
  { title: 'Northfield was not asked', kind: 'note', positions: [0, 30], by: 3, visibility: 'panel', note: 'I counted the evenings: one of six was in the northern districts, on a Tuesday at four in the afternoon. Forty-one people came, most of them from the city hall.' },
  { title: 'Coverage measured on our streets', kind: 'file', positions: [75], by: 4, visibility: 'panel', file: () => picture('northfield-coverage.png', (column, row) => (row < 6 ? spread(column + row * 3, 2) : 2 + spread(column * row, 2))) },
  { title: 'Where the suggestions went', kind: 'link', positions: [31], by: 5, visibility: 'panel', url: 'https://forum.northhaven.example/harbour/unanswered' },
  { title: 'Our offer of last year, without an answer', kind: 'file', positions: [47], by: 7, visibility: 'panel', file: () => pdf('unanswered-offer.pdf', 'Offer of 3 February', ['We offered to test a bus counter in two lines, at our cost.', 'We reminded the office in March and in June.']) },
];
