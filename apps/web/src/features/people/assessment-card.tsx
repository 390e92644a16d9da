import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import type { CityPageQuery } from '../../gql/graphql';
import { Panel } from '../../ui/panel';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { day } from '../../ui/words';

type Assessment = NonNullable<CityPageQuery['city']>['assessments'][number];

/** One assessment of a city with what the viewer has to do in it. */
export function AssessmentCard({ cityId, assessment }: { cityId: string; assessment: Assessment }) {
  const { id, name, phase, startDate, publishedAt, nextSteps } = assessment;
  return (
    <Panel
      title={<RouteLink to={paths.assessment(cityId, id)}>{name}</RouteLink>}
      note={publishedAt ? `Published ${day(publishedAt)}` : `Began ${day(startDate)}`}
      actions={<Tag tone={phase === 'published' ? 'good' : 'plain'}>{PHASE_NAMES[phase]}</Tag>}
    >
      {nextSteps.length === 0 ? (
        <p>Nothing for you to do here now.</p>
      ) : (
        <Stack gap="tight">
          {nextSteps.map((step) => (
            <p key={step.id}>
              <RouteLink to={paths.nextStep(cityId, id, step.route)}>{step.sentence}</RouteLink>
            </p>
          ))}
        </Stack>
      )}
    </Panel>
  );
}
