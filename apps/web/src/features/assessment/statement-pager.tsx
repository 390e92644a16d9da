import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/mark';
import styles from './statement-pager.module.css';

interface StatementPagerProps {
  cityId: string;
  assessmentId: string;
  order: readonly string[];
  current: string;
}

/** To the statements before and after this one. */
export function StatementPager({ cityId, assessmentId, order, current }: StatementPagerProps) {
  const at = order.indexOf(current);
  const before = at > 0 ? order[at - 1] : undefined;
  const after = at >= 0 ? order[at + 1] : undefined;
  return (
    <nav aria-label="Other statements" className={styles.pager}>
      {at >= 0 ? <span className={styles.place}>{`${at + 1} of ${order.length}`}</span> : null}
      {before === undefined ? null : <ButtonLink to={paths.statement(cityId, assessmentId, before)}><Mark kind="back" /> Previous<span className="cm-hidden"> statement</span></ButtonLink>}
      {after === undefined ? null : <ButtonLink to={paths.statement(cityId, assessmentId, after)}>Next<span className="cm-hidden"> statement</span> <Mark kind="on" /></ButtonLink>}
    </nav>
  );
}
