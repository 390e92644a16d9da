import { BridgeDrawing, CityDrawing, CompassDrawing, DoneDrawing, PathDrawing, PeersDrawing } from './illustrations/places';
import { BallotDrawing, FolderDrawing, LetterDrawing, PeopleDrawing, ReportDrawing, TalkDrawing } from './illustrations/things';
import styles from './illustration.module.css';

const DRAWINGS = {
  city: CityDrawing,
  path: PathDrawing,
  compass: CompassDrawing,
  bridge: BridgeDrawing,
  peers: PeersDrawing,
  done: DoneDrawing,
  ballot: BallotDrawing,
  folder: FolderDrawing,
  letter: LetterDrawing,
  report: ReportDrawing,
  talk: TalkDrawing,
  people: PeopleDrawing,
} as const;

export type IllustrationName = keyof typeof DRAWINGS;
export const ILLUSTRATION_NAMES = Object.keys(DRAWINGS) as IllustrationName[];

/** A small drawing of the house, for a page that has nothing else to show. Decoration only; its room is kept from the start. Not for the voting pages. */
export function Illustration({ of }: { of: IllustrationName }) {
  const Drawing = DRAWINGS[of];
  return (
    <svg viewBox="0 0 200 130" width="200" height="130" className={styles.illustration} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <Drawing />
      <path d="M6 112h188M30 120h96M140 120h20" className={styles.ground} />
    </svg>
  );
}
