import type { StartPageQuery } from '../gql/graphql';
import { paths } from './paths';

type City = NonNullable<StartPageQuery['session']>['cities'][number];

export interface PlacedStep {
  key: string;
  sentence: string;
  /** City and assessment it belongs to. */
  where: string;
  to: string;
  /** The page it leads to, by its name in the API. */
  route: string;
  done: number | null;
  total: number | null;
  minutes: number | null;
  /** The day by which it is planned to be done. */
  due: string | null;
  waiting: boolean;
}

/**
 * The next steps of all assessments as one list. Each assessment gives its own most urgent first; the first of each
 * come before the second of any, so that no city hides another.
 */
export function nextStepsOf(cities: readonly City[]): PlacedStep[] {
  const columns = cities.flatMap((city) =>
    city.assessments.map((assessment) =>
      assessment.nextSteps.map((step) => ({
        key: `${assessment.id}-${step.id}`,
        sentence: step.sentence,
        where: `${city.name} · ${assessment.name}`,
        to: paths.nextStep(city.id, assessment.id, step.route),
        route: step.route,
        done: step.done ?? null,
        total: step.total ?? null,
        minutes: step.minutes ?? null,
        due: step.due ?? null,
        waiting: step.waiting,
      })),
    ),
  );
  const longest = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, row) => columns.flatMap((column) => column.slice(row, row + 1))).flat();
}
