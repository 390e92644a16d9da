import { buttonClass, type ButtonKind } from '../../ui/button';
import { RouteLink, type RouteLinkProps } from './route-link';

/** A link that looks like a button, because it is the next step. */
export function ButtonLink({ kind = 'plain', ...rest }: RouteLinkProps & { kind?: ButtonKind }) {
  return <RouteLink {...rest} className={buttonClass} data-kind={kind} />;
}
