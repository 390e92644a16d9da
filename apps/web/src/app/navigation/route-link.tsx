import { Link, useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

export interface RouteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path made by `paths`, possibly with a question part. */
  to: string;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link inside the app. Also for Mantine: `<Anchor component={RouteLink} to={...}>`. */
export function RouteLink({ to, ...rest }: RouteLinkProps) {
  const [path = '/', question] = to.split('?', 2);
  const search = question === undefined ? undefined : Object.fromEntries(new URLSearchParams(question));
  return <Link to={path} {...(search ? { search: search as never } : {})} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }} {...rest} />;
}

/** Goes to a path made by `paths`. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const { history } = useRouter();
  return (to, { replace = false } = {}) => (replace ? history.replace(to) : history.push(to));
}
