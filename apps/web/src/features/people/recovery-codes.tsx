import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Sentence } from '../../ui/sentence';
import { Row, Stack } from '../../ui/stack';

/** Shown once: each code signs in one time when the phone is lost. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <Stack>
      <Sentence tone="good">The second step is on.</Sentence>
      <Sentence tone="warn">Keep these recovery codes somewhere safe. Each works once, if you lose your phone. They are not shown again.</Sentence>
      <CopyField label="Recovery codes" value={codes.join('\n')} />
      <Row>
        <Button kind="primary" onClick={onKept}>
          I have kept them
        </Button>
      </Row>
    </Stack>
  );
}
