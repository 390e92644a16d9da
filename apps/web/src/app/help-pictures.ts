import evidencerDesk from '../../docs/guides/evidencer-desk.png';
import leaderAgenda from '../../docs/guides/leader-agenda.png';
import leaderOverview from '../../docs/guides/leader-overview.png';
import observerReport from '../../docs/guides/observer-report.png';
import operatorBenchmark from '../../docs/guides/operator-benchmark.png';
import stakeholderDone from '../../docs/guides/stakeholder-done.png';
import stakeholderVote from '../../docs/guides/stakeholder-vote.png';
import type { Guide } from './help-guides';

export interface GuidePicture {
  readonly source: string;
  /** What it shows, for those who read rather than look, and beneath it for all. */
  readonly shows: string;
  readonly width: number;
  readonly height: number;
}

const desk = (source: string, shows: string): GuidePicture => ({ source, shows, width: 1120, height: 880 });
const phone = (source: string, shows: string): GuidePicture => ({ source, shows, width: 360, height: 740 });

/** Taken from the running product by `npm run pictures -- --docs`, of the fictional city of the demonstration. */
export const GUIDE_PICTURES: Readonly<Record<Guide['id'], readonly GuidePicture[]>> = {
  leader: [
    desk(leaderOverview, 'The overview: where the assessment is in its plan, what to do next, who owes something, what diverges, and the hundred statements.'),
    desk(leaderAgenda, 'The agenda: what people judge differently, the most divided first, each with a sentence that says why.'),
  ],
  evidencer: [desk(evidencerDesk, 'The evidencer’s desk: the list of statements on the left, proof and proposed level of one of them on the right.')],
  stakeholder: [
    phone(stakeholderVote, 'One statement on a phone: the proposed level, the proof, and the eight levels to choose from.'),
    phone(stakeholderDone, 'All is judged: the page says what comes next.'),
  ],
  observer: [desk(observerReport, 'The published report with its fingerprint.')],
  operator: [desk(operatorBenchmark, 'The operator’s page of the benchmark: cities that wait are counted in bands.')],
};
