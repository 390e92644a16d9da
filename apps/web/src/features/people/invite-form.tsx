import { useState } from 'react';
import type { CityRole, StakeholderGroup } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { TextArea } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { Progress } from '../../ui/progress';
import { Sentence } from '../../ui/sentence';
import { Row, Stack } from '../../ui/stack';
import { SuccessNote } from '../../ui/success-note';
import { useDraft } from '../../ui/use-draft';
import { ROLE_MEANINGS, ROLE_NAMES } from '../../ui/vocabulary';
import { count } from '../../ui/words';
import { panelBefore } from './panel-before';
import { parseAddresses, type Address } from './parse-addresses';
import type { PeopleCity } from './people-rows';
import { StakeholderTerms } from './stakeholder-terms';
import { useInviteMany, type InvitationOutcome } from './use-invite-many';

export const inviteDraftKey = (cityId: string): string => `invite:${cityId}`;

const INVITED: readonly CityRole[] = ['stakeholder', 'evidencer', 'deputy', 'observer'];
const OPTIONS = INVITED.map((value) => ({ value, label: ROLE_NAMES[value], hint: ROLE_MEANINGS[value] }));

const written = ({ email, name }: Address) => (name ? `${name} <${email}>` : email);

/** Invites one or many people at once. What could not be sent stays in the field, with the reason. */
export function InviteForm({ city, onClose }: { city: PeopleCity; onClose: () => void }) {
  const [role, setRole] = useState<CityRole>('stakeholder');
  // A long list of addresses is not lost by looking something up elsewhere.
  const draft = useDraft(inviteDraftKey(city.id), { text: '' });
  const { text } = draft.value;
  const setText = (changed: string) => draft.change({ text: changed });
  const [error, setError] = useState<string>();
  const [group, setGroup] = useState<StakeholderGroup | null>(null);
  const [internal, setInternal] = useState(false);
  const [areaIds, setAreaIds] = useState<string[]>([]);
  const open = city.assessments.filter(({ phase }) => phase !== 'published' && phase !== 'archived');
  const [chosen, setChosen] = useState('');
  const assessment = open.find(({ id }) => id === chosen) ?? open.at(-1);
  const [outcomes, setOutcomes] = useState<InvitationOutcome[]>([]);
  const [total, setTotal] = useState(0);
  const invite = useInviteMany();
  const asStakeholder = role === 'stakeholder';

  const known = parseAddresses(text);
  const before = asStakeholder && assessment && group ? panelBefore(city, assessment.id, group) : null;
  // What was said of the last list is not true of the next one.
  const write = (changed: string) => {
    setOutcomes([]);
    setError(undefined);
    setText(changed);
  };
  const close = () => {
    draft.forget();
    onClose();
  };

  const submit = async () => {
    setOutcomes([]);
    const { addresses, unclear } = known;
    const problem = problemOf(addresses, unclear) ?? (asStakeholder ? termsProblem(assessment !== undefined, group) : undefined);
    setError(problem);
    if (problem) return;
    setTotal(addresses.length);
    const terms = asStakeholder ? { assessmentId: assessment?.id ?? null, group, internal, areaIds: areaIds.length === 0 ? null : areaIds } : {};
    const results = await invite.run(addresses, { cityId: city.id, role, ...terms });
    setOutcomes(results);
    setText(
      results
        .filter((one) => one.problem !== null)
        .map((one) => written(one.address))
        .join('\n'),
    );
  };

  const failed = outcomes.filter(({ problem }) => problem !== null);
  const sent = outcomes.length - failed.length;
  return (
    <Panel title="Invite people" note="They get a mail with a link. No password is needed.">
      <Form label="Invite people" onSubmit={submit}>
        <Choice legend="As" layout="row" value={role} onChange={setRole} options={OPTIONS} />
        {asStakeholder ? (
          <StakeholderTerms
            assessments={open}
            assessment={assessment}
            onAssessment={setChosen}
            group={group}
            onGroup={setGroup}
            internal={internal}
            onInternal={setInternal}
            areaIds={areaIds}
            onAreas={setAreaIds}
          />
        ) : null}
        <TextArea
          label="E-mail addresses"
          hint="One or many: paste them as they are, also with names, such as Ada Moe <ada@example.org>."
          rows={4}
          value={text}
          onChange={write}
          error={error}
          spellCheck={false}
        />
        {before && text === '' ? (
          <div>
            <Button kind="quiet" onClick={() => write(before.addresses.map(written).join('\n'))}>
              {`Fill in ${before.addresses.length === 1 ? 'the one person' : `the ${before.addresses.length} people`} of this group who took part in “${before.from}”`}
            </Button>
          </div>
        ) : null}
        {known.addresses.length + known.unclear.length > 1 ? (
          <p>
            {count(known.addresses.length, 'address', 'addresses')} found
            {known.unclear.length > 0 ? `; not an address: ${known.unclear.slice(0, 3).join(', ')}` : ''}.
          </p>
        ) : null}
        {invite.busy && total > 1 ? <Progress label="Invitations" done={invite.sent} total={total} /> : null}
        <SuccessNote>{sent > 0 ? `${count(sent, 'invitation')} sent.` : null}</SuccessNote>
        {failed.length > 0 ? (
          <Stack gap="tight">
            {failed.map(({ address, problem }) => (
              <Sentence key={address.email} tone="bad">
                {address.email}: {problem}
              </Sentence>
            ))}
          </Stack>
        ) : null}
        <Row>
          <Button type="submit" kind="primary" busy={invite.busy}>
            {known.addresses.length > 1 ? `Send ${known.addresses.length} invitations` : 'Send invitations'}
          </Button>
          <Button kind="quiet" onClick={close}>
            {text === '' ? 'Close' : 'Discard what I entered'}
          </Button>
        </Row>
      </Form>
    </Panel>
  );
}

function problemOf(addresses: readonly Address[], unclear: readonly string[]): string | undefined {
  if (unclear.length > 0) return `This is not an e-mail address: ${unclear.slice(0, 3).join(', ')}. Nothing was sent.`;
  return addresses.length === 0 ? 'Please enter at least one e-mail address.' : undefined;
}

function termsProblem(hasAssessment: boolean, group: StakeholderGroup | null): string | undefined {
  if (!hasAssessment) return 'Stakeholders are invited to an assessment. Please start one first.';
  return group === null ? 'Please choose a group for these stakeholders.' : undefined;
}
