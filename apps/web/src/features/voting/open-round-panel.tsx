import { useCommand } from '../../app/mutation';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataTable } from '../../ui/data-table';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Progress } from '../../ui/progress';
import { Row, Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { count, moment } from '../../ui/words';
import { CloseRoundMutation } from './voting.documents';
import type { AgendaAssessment, AgendaRound } from './voting-answer';

interface OpenRoundPanelProps {
  cityId: string;
  assessment: AgendaAssessment;
  round: AgendaRound;
  leading: boolean;
}

/** The round under way: how many have voted, never what. */
export function OpenRoundPanel({ cityId, assessment, round, leading }: OpenRoundPanelProps) {
  const close = useCommand(CloseRoundMutation);
  const owing = assessment.participants.filter(({ judged, owed }) => (judged ?? 0) < (owed ?? 0));
  const missing = round.votesExpected - round.votesCast;
  return (
    <Panel
      title={`Round ${round.number} is open`}
      note={`${count(round.statementIds.length, 'statement')}, opened ${moment(round.openedAt)}${round.closesAt ? `, closes ${moment(round.closesAt)}` : ''}. Nobody sees any level before it is closed.`}
      tone="accent"
    >
      <Stack>
        <Progress label="Votes cast" done={round.votesCast} total={round.votesExpected} />
        <Row>
          <ButtonLink to={paths.inAssessment(cityId, assessment.id, 'vote')}>Judge the statements</ButtonLink>
          {leading ? (
            <ConfirmButton
              kind="primary"
              busy={close.busy}
              question={`Close round ${round.number} and reveal the votes?`}
              explanation={
                <>
                  {missing > 0 ? `${count(missing, 'vote is', 'votes are')} still missing. ` : 'All votes are in. '}
                  Everybody who takes part then sees the distribution, the reasons and the result. This cannot be undone; you can open another round.
                </>
              }
              confirmLabel="Close and reveal"
              onConfirm={() => close.run({ cityId, assessmentId: assessment.id, roundId: round.id })}
            >
              Close the round
            </ConfirmButton>
          ) : null}
        </Row>
        <ProblemNote problem={close.problem} onRetry={close.retry} />
        {leading ? (
          <More label={owing.length === 0 ? 'Everybody has judged everything' : `${count(owing.length, 'person still owes', 'people still owe')} votes`}>
            <DataTable
              caption="How many statements each person has judged"
              captionHidden
              rows={assessment.participants}
              keyOf={({ personId }) => personId}
              columns={[
                { id: 'name', label: 'Name', heads: true, cell: ({ name }) => name },
                { id: 'group', label: 'Group', cell: ({ group }) => GROUP_NAMES[group] },
                {
                  id: 'judged',
                  label: 'Judged',
                  cell: ({ judged, owed }) => <Tag tone={(judged ?? 0) >= (owed ?? 0) ? 'good' : 'warn'}>{`${judged ?? 0} of ${owed ?? 0}`}</Tag>,
                },
              ]}
            />
          </More>
        ) : null}
      </Stack>
    </Panel>
  );
}
