import type { DocumentBlock } from '@citymark/report';
import type { Content } from 'pdfmake/interfaces';
import { BRAND, LINE_WIDTH } from './pdf-look';
import { pdfTable } from './pdf-table';

/** Blocks of the report as pdfmake draws them; a heading and what it says go into the table that follows. */
export function pdfBlocks(blocks: readonly DocumentBlock[]): Content[] {
  const drawn: Content[] = [];
  const waiting: Content[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') drawn.push(pdfTable(block, waiting.splice(0)));
    else if (block.kind === 'heading' || (block.kind === 'paragraph' && waiting.length > 0)) waiting.push(pdfBlock(block));
    else drawn.push(...waiting.splice(0), pdfBlock(block));
  }
  return [...drawn, ...waiting];
}

function pdfBlock(block: DocumentBlock): Content {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return { text: block.text, style: block.tone };
    case 'list':
      return { ul: [...block.items], fontSize: 9, lineHeight: 1.1, margin: [0, 0, 0, 4], markerColor: BRAND };
    case 'facts':
      return factsTable(block.items);
    case 'table':
      return pdfTable(block);
    case 'chart':
      return { svg: block.svg, width: block.share * LINE_WIDTH, alignment: 'center', margin: [0, 2, 0, 6] };
  }
}

function heading({ rank, text, aside }: Extract<DocumentBlock, { kind: 'heading' }>): Content {
  const style = rank === 2 ? 'heading2' : 'heading3';
  if (aside === undefined) return { style, text };
  return { style, text: [{ text }, { text: `   ${aside}`, color: BRAND }] };
}

/** Names and values in two columns without lines. */
export function factsTable(items: readonly { readonly name: string; readonly value: string }[]): Content {
  return {
    table: {
      widths: [80, '*'],
      body: items.map(({ name, value }) => [
        { text: name, style: 'head', margin: [0, 1.5, 0, 0] as [number, number, number, number] },
        { text: value, fontSize: 8.5 },
      ]),
    },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingTop: () => 2, paddingBottom: () => 2 },
    margin: [0, 2, 0, 6],
  };
}
