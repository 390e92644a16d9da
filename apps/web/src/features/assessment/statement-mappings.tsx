import { Panel } from '../../ui/panel';
import { Stack } from '../../ui/stack';
import { list } from '../../ui/words';

interface StatementMappingsProps {
  statement: { evidence: readonly string[]; sdgTargets: readonly string[]; iso37120Themes: readonly string[]; platformPrinciples: readonly string[] };
}

/** Which aims and standards a statement serves. */
export function StatementMappings({ statement: { sdgTargets, iso37120Themes, platformPrinciples } }: StatementMappingsProps) {
  const lines = [
    { label: 'Sustainable Development Goals, targets', text: list(sdgTargets) },
    { label: 'ISO 37120 themes', text: list(iso37120Themes.map(inWords)) },
    { label: 'City-platform principles', text: list(platformPrinciples.map(inWords)) },
  ].filter(({ text }) => text !== '');
  if (lines.length === 0) return null;
  return (
    <Panel title="What this statement serves">
      <Stack gap="tight">
        {lines.map(({ label, text }) => (
          <p key={label} style={{ margin: 0 }}>
            <strong>{label}:</strong> {text}
          </p>
        ))}
      </Stack>
    </Panel>
  );
}

/** The id "open-standards" as "open standards". */
function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}
