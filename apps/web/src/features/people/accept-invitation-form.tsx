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
import { GROUP_NAMES, ROLE_NAMES } from '../../ui/vocabulary';
import { WHAT_YOU_DO } from './invitation-words';
import { SecondFactorForm } from './second-factor-form';
import { AcceptInvitationMutation } from './sign-in.documents';
import styles from './invitation.module.css';

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
      lead={`${invitedBy} invites you as ${withArticle(ROLE_NAMES[role].toLowerCase())}${group ? `, for the group “${GROUP_NAMES[group]}”` : ''}.`}
    >
      <Panel title="What you do">
        <ul className={styles.points}>
          {WHAT_YOU_DO[role].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
      <Panel>
        <Form label="Accept the invitation" onSubmit={submit}>
          <TextField {...fields.bind('name')} label="Your name" hint={`First and last name. You take part as ${email}; no password is needed.`} autoComplete="name" />
          <ProblemNote problem={accept.problem} onRetry={accept.retry} />
          <Button type="submit" kind="primary" wide busy={accept.busy}>
            Accept and continue
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

function placeFor(role: Preview['role'], cityId: string, assessmentId: string | null): string {
  if (!assessmentId) return paths.city(cityId);
  return paths.inAssessment(cityId, assessmentId, role === 'stakeholder' ? 'vote' : 'overview');
}
