import { problemOf, type Finding, type Problem } from './problem';

/** Where in a workbook each path of the pack came from. */
export class SheetOrigins {
  private readonly places = new Map<string, string>();

  set(path: string, place: string): void {
    this.places.set(path, place);
  }

  /** The finding with its path told as sheet, row and column; the nearest known place when the path itself has none. */
  problemOf(finding: Finding): Problem {
    for (let path = finding.path; path !== ''; path = parentOf(path)) {
      const place = this.places.get(path);
      if (place !== undefined) return { place, sentence: this.translate(finding.sentence) };
    }
    return problemOf(finding);
  }

  // A sentence may point to another place ("first at areas[0].id"); it is told in the same way.
  private translate(sentence: string): string {
    return sentence.replace(/(?<=first at )\S+(?=\.$)/, (path) => this.places.get(path) ?? path);
  }
}

/** The path without its last `.field` or `[index]`. */
function parentOf(path: string): string {
  return path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
}
