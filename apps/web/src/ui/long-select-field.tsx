import { lazy, Suspense } from 'react';
import { SelectField } from './field';
import type { LongSelectFieldProps } from './mantine/searchable-select';

/** So many can be looked through at a glance, and the browser's own list is quicker. */
const FEW = 12;

// Where it cannot be loaded, the browser's own does the same work.
const SearchableSelect = lazy(() => import('./mantine/searchable-select').then((m) => ({ default: m.SearchableSelect }), () => ({ default: SelectField })));

/** One of a list that may be long: then it is found by typing. Until that has come, the browser's own select stands in the same room. */
export function LongSelectField(props: LongSelectFieldProps) {
  const own = <SelectField {...props} />;
  if (props.options.length <= FEW) return own;
  return (
    <Suspense fallback={own}>
      <SearchableSelect {...props} />
    </Suspense>
  );
}
