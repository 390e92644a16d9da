import { Suspense } from 'react';
import { useAnswer } from '../../app/answer';
import { leads, useSession, useSessionCity } from '../../app/session';
import { can } from '@citymark/access';
import { Answer } from '../../ui/answer';
import { lazyPart } from '../../ui/lazy-part';
import { Loading } from '../../ui/loading';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { count } from '../../ui/words';
import { takesPartIn } from './ballot';
import { DecideForm } from './decide-form';
import { OwnVoteForm } from './own-vote-form';
import { RoundResult } from './round-result';
import { SettlementView } from './settlement-view';
import { StatementVotingQuery } from './voting.documents';
import { LevelsHere } from './vote-statement';
import type { VotingAssessment, VotingStatement } from './voting-answer';

const RoundsCompared = lazyPart(() => import('./rounds-compared').then((m) => m.RoundsCompared));

interface StatementIds {
  cityId: string;
  assessmentId: string;
  statementId: string;
}

interface StatementVotingProps extends StatementIds {
  /** Nothing else on the page says what the levels look like for this statement. */
  alone?: boolean;
}

/** How one statement is judged: the viewer's vote while it is open, the result once it is revealed. */
export function StatementVoting({ alone = false, ...ids }: StatementVotingProps) {
  const query = useAnswer(StatementVotingQuery, ids);
  return (
    <Answer query={query} lines={6}>
      {({ assessment }) => (assessment?.statement ? <Parts ids={ids} assessment={assessment} statement={assessment.statement} alone={alone} /> : null)}
    </Answer>
  );
}

interface PartsProps {
  ids: StatementIds;
  assessment: VotingAssessment;
  statement: VotingStatement;
  alone: boolean;
}

function Parts({ ids, assessment, statement, alone }: PartsProps) {
  const { cityId } = ids;
  const personId = useSession().data?.session?.person.id ?? null;
  const city = useSessionCity(cityId);
  const { openRound, myParticipation, phase, pack } = assessment;
  const { result, earlierResults, settlement, applicable, state } = statement;
  const open = applicable && openRound !== null && openRound.statementIds.includes(ids.statementId);
  const takesPart = myParticipation !== null && takesPartIn(myParticipation.areaIds, statement.areaId);
  const mayDecide = !open && applicable && leads(city) && can({ personId, operator: false, roles: city?.myRoles ?? [] }, 'statement.decide', { phase }).allowed;
  return (
    <>
      {open ? (
        <Panel title="Your vote" note={`${count(statement.votesCast, 'vote')} so far. Nobody sees any level before the round is closed.`} tone="accent">
          {takesPart && personId !== null ? (
            <>
              {alone ? <LevelsHere levels={statement.statement.levels} scale={pack.scale} roomy={false} /> : null}
              {/* A new round is judged anew, also when it follows so soon that nobody saw the one before end. */}
              <OwnVoteForm key={openRound.id} cityId={cityId} assessment={assessment} statement={statement} roundId={openRound.id} personId={personId} />
            </>
          ) : (
            <p style={{ margin: 0 }}>You are not asked to judge this statement.</p>
          )}
        </Panel>
      ) : null}
      <Panel title="How it was judged">
        <Stack>
          {settlement ? <SettlementView settlement={settlement} /> : null}
          {result ? <RoundResult result={result} scale={pack.scale} proposed={statement.proposal?.level ?? null} /> : <Sentence tone="quiet">{NO_RESULT[state]}</Sentence>}
          {earlierResults.length > 0 ? (
            <Suspense fallback={<Loading lines={6} />}>
              <RoundsCompared results={result ? [...earlierResults, result] : earlierResults} />
            </Suspense>
          ) : null}
          {earlierResults.map((earlier) => (
            <More key={earlier.roundNumber} label={`Round ${earlier.roundNumber}`}>
              <RoundResult result={earlier} scale={pack.scale} />
            </More>
          ))}
          {mayDecide ? (
            <More label={settlement ? 'Decide again' : 'Decide this statement'}>
              <DecideForm {...ids} suggested={settlement?.level ?? result?.settledLevel ?? null} upperLevel={result?.upperLevel ?? null} />
            </More>
          ) : null}
        </Stack>
      </Panel>
    </>
  );
}

const NO_RESULT: Record<VotingStatement['state'], string> = {
  waiting: 'Nobody has judged this statement yet.',
  open: 'The result is revealed when the round is closed.',
  revealed: 'There is no result to show.',
  settled: 'It was settled without a round.',
  notApplicable: 'It is not judged, because it does not apply in this city.',
};
