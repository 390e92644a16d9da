import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../app/navigation/button-link';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/mark';
import { placesOf } from '../../ui/model-places';
import type { BoardAssessment, BoardStatement, StatementIds } from './evidence-answer';
import { StatementEvidence } from './statement-evidence';
import styles from './statement-desk.module.css';

function Step({ to, kind, name }: { to: string | undefined; kind: 'back' | 'on'; name: string }) {
  if (to === undefined) return null;
  return (
    <ButtonLink to={to}>
      <Mark kind={kind} />
      <span className="cm-hidden">{name}</span>
    </ButtonLink>
  );
}

interface StatementDeskProps {
  ids: StatementIds;
  assessment: BoardAssessment;
  statement: BoardStatement;
  /** The list that the arrows go through. */
  order: readonly BoardStatement[];
  /** The next one that still asks for something. */
  next: BoardStatement | null;
  /** Opened by the person, so that its heading gets the focus. */
  asked: boolean;
  list: string;
  addressOf: (statementId: string) => string;
}

/** One statement to work on: proof and level on one page, and the way to the next without going back. */
export function StatementDesk({ ids, assessment, statement, order, next, asked, list, addressOf }: StatementDeskProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const at = order.findIndex(({ statementId }) => statementId === ids.statementId);
  const place = placesOf(assessment.pack.areas).get(statement.subDomainId);
  const onwards = next ? (
    <ButtonLink kind="primary" to={addressOf(next.statementId)}>
      Next to do <Mark kind="on" />
    </ButtonLink>
  ) : (
    <ButtonLink to={list}>All done here: back to the list</ButtonLink>
  );
  const [before, after] = [order[at - 1], order[at + 1]];
  return (
    <article className={styles.desk}>
      <nav aria-label="Statements" className={styles.steps}>
        <RouteLink to={list} className={styles.back}>
          <Mark kind="back" /> All statements
        </RouteLink>
        <span className={styles.at}>
          {at + 1} of {order.length}
        </span>
        <Step to={before && addressOf(before.statementId)} kind="back" name="Previous statement" />
        <Step to={after && addressOf(after.statementId)} kind="on" name="Next statement" />
      </nav>
      <header className={styles.head}>
        {place ? (
          <p className={styles.place}>
            {place.areaName} · {place.subDomainName}
          </p>
        ) : null}
        <h2 ref={heading} tabIndex={-1} className={styles.text}>
          {statement.statement.text}
        </h2>
        <RouteLink to={paths.statement(ids.cityId, ids.assessmentId, ids.statementId)} className={styles.whole}>
          Everything on this statement
        </RouteLink>
      </header>
      <StatementEvidence {...ids} headingLevel={3} working onwards={onwards} />
      <div className={styles.onwards}>{onwards}</div>
    </article>
  );
}
