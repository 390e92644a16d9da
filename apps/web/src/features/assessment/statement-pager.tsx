import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/mark';
import { Row } from '../../ui/stack';

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
    <nav aria-label="Other statements">
      <Row>
        {before === undefined ? null : <ButtonLink to={paths.statement(cityId, assessmentId, before)}><Mark kind="back" /> Previous statement</ButtonLink>}
        {after === undefined ? null : <ButtonLink to={paths.statement(cityId, assessmentId, after)}>Next statement <Mark kind="on" /></ButtonLink>}
      </Row>
    </nav>
  );
}
