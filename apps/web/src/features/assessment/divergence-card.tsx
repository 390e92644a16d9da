import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { DistributionStrip } from '../../charts/distribution-strip';
import { Sentence } from '../../ui/sentence';
import { count } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';
import { CockpitCard } from './cockpit-card';
import styles from './divergence-card.module.css';

interface DivergenceCardProps {
  cityId: string;
  assessment: OverviewAssessment;
}

/** In the voting it is what one talks about; later it is what remains. */
const MOST_SHOWN = { voting: 2, later: 1 };

/** Where the panel is most divided, and why, in a sentence. */
export function DivergenceCard({ cityId, assessment: { id, agenda, statements, openRound, phase } }: DivergenceCardProps) {
  const textOf = (statementId: string) => statements.find((one) => one.statementId === statementId)?.statement.text ?? statementId;
  // Statements with too few votes are on the agenda too, but nobody diverges on them yet.
  const divided = [...agenda.filter(({ counts }) => counts !== null), ...agenda.filter(({ counts }) => counts === null)];
  return (
    <CockpitCard
      title={phase === 'targeting' || phase === 'published' || phase === 'archived' ? 'What stayed open' : 'What diverges'}
      more={agenda.length > 0 ? <RouteLink to={paths.inAssessment(cityId, id, 'agenda')}>{`Agenda: ${count(agenda.length, 'statement')} to talk about`}</RouteLink> : null}
    >
      {agenda.length === 0 ? <Sentence tone={judged(statements) ? 'good' : 'quiet'}>{emptyWords(judged(statements), openRound !== null, phase)}</Sentence> : null}
      <ul className={styles.list}>
        {divided.slice(0, phase === 'voting' ? MOST_SHOWN.voting : MOST_SHOWN.later).map(({ statementId, sentence, counts }) => (
          <li key={statementId} className={styles.item}>
            <RouteLink to={paths.statement(cityId, id, statementId)} className={styles.text}>
              {textOf(statementId)}
            </RouteLink>
            <span className={styles.sentence}>{sentence}</span>
            {counts ? <DistributionStrip counts={counts} /> : null}
          </li>
        ))}
      </ul>
    </CockpitCard>
  );
}

const judged = (statements: OverviewAssessment['statements']) => statements.some(({ result }) => result !== null);

function emptyWords(anyResult: boolean, open: boolean, phase: OverviewAssessment['phase']): string {
  if (anyResult) return open ? 'Nothing besides what is being judged now.' : 'Nothing is left to talk about.';
  if (open) return 'This fills when the round is closed. Until then nobody sees any level.';
  return phase === 'preparing' || phase === 'collecting' ? 'This fills when the first round is closed.' : 'No round has been closed yet.';
}
