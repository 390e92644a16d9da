import { More } from '../ui/more';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { GUIDES } from './help-guides';

/** What each role does, step by step. */
export function HelpPage() {
  return (
    <Page title="Help" lead="What you do in Citymark, step by step, for each role. Open yours.">
      {GUIDES.map(({ role, what, steps, goodToKnow, stuck }) => (
        <Panel key={role} title={role} note={what}>
          <More label="Step by step">
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </More>
          <More label="Good to know">
            <ul>
              {goodToKnow.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </More>
          <More label="When you are stuck">
            <ul>
              {stuck.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </More>
        </Panel>
      ))}
    </Page>
  );
}
