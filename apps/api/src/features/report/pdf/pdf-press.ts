import { readSnapshot } from '@citymark/report';
import { Injectable } from '@nestjs/common';

/** Each print is about 150 KB. */
const MOST_KEPT = 16;

/** Prints reports and keeps the latest prints: a report never changes, and laying one out takes about a second. */
@Injectable()
export class PdfPress {
  private readonly kept = new Map<string, Promise<Buffer>>();

  /** The PDF of a frozen snapshot, by its hash; those who ask at the same time share one print. */
  print(hash: string, snapshot: string): Promise<Buffer> {
    const known = this.kept.get(hash);
    if (known) return known;
    const printed = printOf(snapshot);
    this.kept.set(hash, printed);
    printed.catch(() => this.kept.delete(hash));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return printed;
  }
}

/** The printer is loaded when it is first needed: most starts never print. */
async function printOf(snapshot: string): Promise<Buffer> {
  const { printPdf } = await import('./print-pdf');
  return printPdf(readSnapshot(snapshot));
}
