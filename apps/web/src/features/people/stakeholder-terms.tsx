import type { PeoplePageQuery, StakeholderGroup } from '../../gql/graphql';
import { Choice, ManyChoice } from '../../ui/choice';
import { SelectField } from '../../ui/field';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { GROUP_NAMES } from '../../ui/vocabulary';

type Assessment = Pick<NonNullable<PeoplePageQuery['city']>['assessments'][number], 'id' | 'name' | 'pack'>;

export interface StakeholderTermsProps {
  assessments: readonly Assessment[];
  assessment: Assessment | undefined;
  onAssessment: (id: string) => void;
  group: StakeholderGroup | null;
  onGroup: (group: StakeholderGroup) => void;
  internal: boolean;
  onInternal: (internal: boolean) => void;
  areaIds: readonly string[];
  onAreas: (areaIds: string[]) => void;
}

const GROUPS = (Object.keys(GROUP_NAMES) as StakeholderGroup[]).map((value) => ({ value, label: GROUP_NAMES[value] }));
/** Groups that are usually part of the administration itself. */
const USUALLY_INTERNAL: readonly StakeholderGroup[] = ['council', 'administration'];

/** What is said about stakeholders only: assessment, group, inside or outside, areas. */
export function StakeholderTerms({ assessments, assessment, onAssessment, group, onGroup, internal, onInternal, areaIds, onAreas }: StakeholderTermsProps) {
  if (!assessment) return <Sentence tone="warn">There is no assessment under way. Start one first, then invite stakeholders to it.</Sentence>;
  const chooseGroup = (chosen: StakeholderGroup) => {
    onGroup(chosen);
    onInternal(USUALLY_INTERNAL.includes(chosen));
  };
  return (
    <Stack>
      {assessments.length > 1 ? (
        <SelectField label="To the assessment" value={assessment.id} onChange={onAssessment} options={assessments.map(({ id, name }) => ({ value: id, label: name }))} />
      ) : null}
      <Choice legend="Group" layout="row" value={group} onChange={chooseGroup} options={GROUPS} />
      <Choice
        legend="Inside or outside the administration"
        layout="row"
        value={internal ? 'internal' : 'external'}
        onChange={(side) => onInternal(side === 'internal')}
        options={[
          { value: 'external', label: 'Outside' },
          { value: 'internal', label: 'Inside' },
        ]}
      />
      <ManyChoice
        legend="Only these areas (none ticked: all)"
        layout="row"
        value={areaIds}
        onChange={onAreas}
        options={assessment.pack.areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Stack>
  );
}
