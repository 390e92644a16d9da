import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { DistributionStrip } from '../../charts/distribution-strip';
import { LevelBadge } from '../../ui/level-badge';
import { placesOf } from '../../ui/model-places';
import { More } from '../../ui/more';
import { Tag } from '../../ui/tag';
import styles from './agenda-list.module.css';
import { DecideForm } from './decide-form';
import { outcomeInWords } from './outcome-words';
import type { AgendaAssessment, AgendaEntry } from './voting-answer';

interface AgendaListProps {
  cityId: string;
  assessment: AgendaAssessment;
  /** Some of its agenda, in their order. */
  entries: readonly AgendaEntry[];
  mayDecide: boolean;
}

/** Statements to talk about, each with the reason why it is there and how the votes lie. */
export function AgendaList({ cityId, assessment, entries, mayDecide }: AgendaListProps) {
  const { id: assessmentId, statements, pack } = assessment;
  const places = placesOf(pack.areas);
  return (
    <ol className={styles.list}>
      {entries.map((entry) => {
        const { statementId, sentence } = entry;
        const board = statements.find((one) => one.statementId === statementId);
        const to = paths.statement(cityId, assessmentId, statementId);
        return (
          <li key={statementId} className={styles.item}>
            <div className={styles.words}>
              <span className={styles.place}>{places.get(board?.subDomainId ?? '')?.subDomainName}</span>
              <RouteLink to={to} className={styles.text} data-route-focus={to}>
                {board?.statement.text ?? statementId}
              </RouteLink>
              <p className={styles.sentence}>{sentence}</p>
            </div>
            <Votes entry={entry} proposed={board?.proposal?.level ?? null} />
            {mayDecide ? (
              <div className={styles.decide}>
                <More label={board?.result?.upperLevel == null ? 'Decide it' : `Decide it, or accept the upper level ${board.result.upperLevel}`}>
                  <DecideForm cityId={cityId} assessmentId={assessmentId} statementId={statementId} suggested={board?.result?.settledLevel ?? null} upperLevel={board?.result?.upperLevel ?? null} />
                </More>
              </div>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

/** How the votes lie, and what was proposed. */
function Votes({ entry: { counts, median, outcome }, proposed }: { entry: AgendaEntry; proposed: number | null }) {
  return (
    <div className={styles.votes}>
      {counts ? <DistributionStrip counts={counts} /> : null}
      <div className={styles.facts}>
        <Tag tone="warn">{outcomeInWords(outcome)}</Tag>
        {median === null ? null : (
          <span className={styles.fact}>
            Median <LevelBadge level={median} size="small" />
          </span>
        )}
        {proposed === null ? null : (
          <span className={styles.fact}>
            Proposed <LevelBadge level={proposed} size="small" />
          </span>
        )}
      </div>
    </div>
  );
}
