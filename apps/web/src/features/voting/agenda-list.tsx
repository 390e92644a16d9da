import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { More } from '../../ui/more';
import { Tag } from '../../ui/tag';
import { figure } from '../../ui/words';
import styles from './agenda-list.module.css';
import { DecideForm } from './decide-form';
import { DistributionStrip } from '../../charts/distribution-strip';
import { outcomeInWords } from './outcome-words';
import type { AgendaAssessment } from './voting-answer';

interface AgendaListProps {
  cityId: string;
  assessment: AgendaAssessment;
  mayDecide: boolean;
}

/** The statements to talk about, the most divided first, each with the reason why it is there. */
export function AgendaList({ cityId, assessment: { id: assessmentId, agenda, statements }, mayDecide }: AgendaListProps) {
  return (
    <ol className={styles.list}>
      {agenda.map(({ statementId, sentence, outcome, median, counts }) => {
        const board = statements.find((one) => one.statementId === statementId);
        return (
          <li key={statementId} className={styles.item}>
            <RouteLink to={paths.statement(cityId, assessmentId, statementId)} className={styles.text}>
              {board?.statement.text ?? statementId}
            </RouteLink>
            <p className={styles.sentence}>{sentence}</p>
            <div className={styles.facts}>
              {counts ? <DistributionStrip counts={counts} /> : null}
              <Tag tone="warn">{outcomeInWords(outcome)}</Tag>
              {median === null ? null : <span>Median {figure(median)}</span>}
              {board?.proposal ? <span>Proposed {board.proposal.level}</span> : null}
            </div>
            {mayDecide ? (
              <More label={board?.result?.upperLevel == null ? 'Decide it' : `Decide it, or accept the upper level ${board.result.upperLevel}`}>
                <DecideForm cityId={cityId} assessmentId={assessmentId} statementId={statementId} suggested={board?.result?.settledLevel ?? null} upperLevel={board?.result?.upperLevel ?? null} />
              </More>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
