import type { DocumentSection, ReportDocument } from '@citymark/report';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { pdfBlocks } from './pdf-blocks';
import { pdfCover } from './pdf-cover';
import { INK, PAGE, QUIET, STYLES } from './pdf-look';

const CONTENTS_STYLE = { fontSize: 9, color: QUIET };

/** The sections with their pages, at the foot of the cover. */
const CONTENTS: Content = { toc: { numberStyle: CONTENTS_STYLE }, margin: [0, 26, 0, 0] };

/** The report as a pdfmake document: A4, numbered pages, metadata; nothing in it that is not in `report`. */
export function pdfDefinition(report: ReportDocument): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    // A fixed date: the same report is the same file.
    info: { title: report.title, author: report.cover.city, subject: report.cover.subtitle, keywords: report.hash, creator: 'Citymark', producer: 'Citymark', creationDate: new Date(`${report.day}T00:00:00Z`) },
    version: '1.7',
    language: report.language,
    displayTitle: true,
    defaultStyle: { font: 'Roboto', fontSize: 9.5, color: INK, lineHeight: 1.15 },
    styles: STYLES,
    content: [...pdfCover(report.cover), CONTENTS, ...report.sections.flatMap(pdfSection)],
    footer: (page, pages) => (page === 1 ? '' : footer(report, page, pages)),
  };
}

function pdfSection({ id, title, blocks }: DocumentSection): Content[] {
  return [{ text: title, style: 'section', id, tocItem: true, tocStyle: CONTENTS_STYLE, tocNumberStyle: CONTENTS_STYLE, pageBreak: 'before' }, ...withoutRoomBelow(pdfBlocks(blocks))];
}

/** Room below the last block would make a page of its own where that block ends with the page. */
function withoutRoomBelow(contents: readonly Content[]): Content[] {
  const last = contents.at(-1);
  if (last === undefined || typeof last === 'string' || Array.isArray(last)) return [...contents];
  return [...contents.slice(0, -1), Object.assign({}, last, { margin: [0, 0, 0, 0] })];
}

function footer(report: ReportDocument, page: number, pages: number): Content {
  return {
    margin: [PAGE.left, 20, PAGE.right, 0],
    fontSize: 7.5,
    color: QUIET,
    columns: [
      { text: report.title },
      { text: `${report.hash.slice(0, 16)}…`, alignment: 'center' },
      { text: `${page} / ${pages}`, alignment: 'right' },
    ],
  };
}
