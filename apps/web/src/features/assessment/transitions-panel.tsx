import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { AdvanceButton, GoBackForm } from './advance-assessment';
import type { OverviewAssessment } from './assessment-answer';
import { knownBefore, noteOn } from './known-before';

interface TransitionsPanelProps {
  cityId: string;
  assessment: OverviewAssessment;
  leading: boolean;
}

/** What must hold before the assessment goes on, and for leaders the way on and back. */
export function TransitionsPanel({ cityId, assessment, leading }: TransitionsPanelProps) {
  const on = assessment.transitions.filter(({ back }) => !back);
  const back = assessment.transitions.filter((transition) => transition.back);
  return (
    <>
      {on.map((transition) => (
        <Panel key={transition.to} title={`Going on: ${PHASE_NAMES[transition.to].toLowerCase()}`} note={noteOn(assessment, transition)}>
          <Stack>
            <Stack gap="tight">
              {transition.gates.map(({ id, met, warns, sentence }) => (
                <Sentence key={id} tone={!met ? 'bad' : warns ? 'warn' : 'good'}>
                  <span className="cm-hidden">{!met ? 'Still missing: ' : warns ? 'Enough, but know this: ' : 'Done: '}</span>
                  {sentence}
                </Sentence>
              ))}
              {knownBefore(assessment, transition.to).map((sentence) => (
                <Sentence key={sentence} tone="warn">
                  <span className="cm-hidden">Know this first: </span>
                  {sentence}
                </Sentence>
              ))}
            </Stack>
            {!leading ? null : transition.to === 'published' ? (
              <div>
                <ButtonLink to={paths.inAssessment(cityId, assessment.id, 'report')}>Go to the report, which publishes the result</ButtonLink>
              </div>
            ) : (
              <AdvanceButton cityId={cityId} assessmentId={assessment.id} to={transition.to} possible={transition.possible} />
            )}
          </Stack>
        </Panel>
      ))}
      {leading ? back.map((transition) => <GoBackForm key={transition.to} cityId={cityId} assessmentId={assessment.id} transition={transition} />) : null}
    </>
  );
}
