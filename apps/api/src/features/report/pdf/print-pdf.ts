import { dirname, join } from 'node:path';
import { reportDocument, type ReportSnapshot } from '@citymark/report';
// One object with methods, not a module of functions.
import pdfmake = require('pdfmake');
import { pdfDefinition } from './pdf-definition';

const FONT_FOLDER = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const ROBOTO = {
  normal: join(FONT_FOLDER, 'Roboto-Regular.ttf'),
  bold: join(FONT_FOLDER, 'Roboto-Medium.ttf'),
  italics: join(FONT_FOLDER, 'Roboto-Italic.ttf'),
  bolditalics: join(FONT_FOLDER, 'Roboto-MediumItalic.ttf'),
};
const FONT_FILES: readonly string[] = Object.values(ROBOTO);

// A document reaches neither the network nor a file: only these four fonts are read.
pdfmake.setFonts({ Roboto: ROBOTO });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.includes(path));

/** Prints a snapshot as a PDF: the same snapshot gives the same bytes. */
export function printPdf(snapshot: ReportSnapshot): Promise<Buffer> {
  return pdfmake.createPdf(pdfDefinition(reportDocument(snapshot))).getBuffer();
}
