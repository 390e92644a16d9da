import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../app/mutation';
import { useGo } from '../../../app/navigation/route-link';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNote } from '../../../ui/problem-note';
import { JoinWorkshopMutation } from './workshop.documents';

/** Coming into a workshop with the code on the screen; the picture for the camera carries it along. */
export function JoinWorkshopScreen() {
  const [carried] = useState(() => new URLSearchParams(window.location.search).get('code') ?? '');
  const [code, setCode] = useState(carried);
  const go = useGo();
  const join = useCommand(JoinWorkshopMutation);
  const begun = useRef(false);
  const submit = async () => {
    if (code.trim() === '') return;
    const joined = await join.run({ code: code.trim() });
    if (joined) go(paths.workshopPhone(joined.cityId, joined.assessmentId), { replace: true });
  };
  useEffect(() => {
    // What is typed is sent when it is whole, not after its first letter.
    if (begun.current || carried === '') return;
    begun.current = true;
    void submit();
  });
  return (
    <Page narrow title="Join a workshop" lead="The code stands on the screen in front.">
      <Panel>
        <Form onSubmit={submit} label="Join a workshop">
          <TextField label="Code" value={code} onChange={setCode} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} />
          <Button type="submit" kind="primary" wide busy={join.busy}>
            Join
          </Button>
          <ProblemNote problem={join.problem} onRetry={join.retry} />
        </Form>
      </Panel>
    </Page>
  );
}
