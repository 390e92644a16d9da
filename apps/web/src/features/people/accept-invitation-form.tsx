import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { useGo } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import type { InvitationPreviewQuery } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { useFields } from '../../ui/use-fields';
import { GROUP_NAMES, ROLE_MEANINGS, ROLE_NAMES } from '../../ui/vocabulary';
import { SecondFactorForm } from './second-factor-form';
import { AcceptInvitationMutation } from './sign-in.documents';

type Preview = NonNullable<InvitationPreviewQuery['invitationPreview']>;

export function AcceptInvitationForm({ token, preview }: { token: string; preview: Preview }) {
  const { cityName, role, group, email, invitedBy } = preview;
  const go = useGo();
  const fields = useFields({ name: preview.name });
  const [secondStep, setSecondStep] = useState(false);
  const accept = useCommand(AcceptInvitationMutation, { withoutKey: true, onFieldProblem: fields.fail });

  const submit = async () => {
    if (!fields.check({ name: needed(fields.values.name, 'your name') })) return;
    const result = await accept.run({ token, name: fields.values.name.trim() });
    if (result?.__typename === 'SecondFactorNeeded') setSecondStep(true);
    if (result?.__typename === 'InvitationAccepted') go(placeFor(role, result.cityId, result.assessmentId ?? null), { replace: true });
  };

  if (secondStep) {
    return (
      <Page narrow title="One more step" lead="You already have an account, protected with a second step.">
        <Panel>
          <SecondFactorForm onSignedIn={() => go(paths.start(), { replace: true })} />
        </Panel>
      </Page>
    );
  }
  return (
    <Page
      narrow
      title={role === 'stakeholder' ? `${cityName} asks for your view` : `${cityName} invites you`}
      lead={`${invitedBy} invites you as ${ROLE_NAMES[role].toLowerCase()}${group ? ` (${GROUP_NAMES[group].toLowerCase()})` : ''}.`}
    >
      <Panel>
        <p>
          {role === 'stakeholder'
            ? 'You judge short statements about the city on a scale from 0 to 7, one at a time, and can stop and go on whenever you like. Nobody sees who voted what.'
            : ROLE_MEANINGS[role]}
        </p>
      </Panel>
      <Panel>
        <Form label="Accept the invitation" onSubmit={submit}>
          <TextField {...fields.bind('name')} label="Your name" hint={`You take part as ${email}. No password is needed.`} autoComplete="name" />
          <ProblemNote problem={accept.problem} onRetry={accept.retry} />
          <Button type="submit" kind="primary" wide busy={accept.busy}>
            Accept and continue
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}

function placeFor(role: Preview['role'], cityId: string, assessmentId: string | null): string {
  if (!assessmentId) return paths.city(cityId);
  return paths.inAssessment(cityId, assessmentId, role === 'stakeholder' ? 'vote' : 'overview');
}
