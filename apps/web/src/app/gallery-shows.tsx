import { Button } from '../ui/button';
import { CopyField } from '../ui/copy-field';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { LevelBadge } from '../ui/level-badge';
import { Loading } from '../ui/loading';
import { Panel } from '../ui/panel';
import { Progress } from '../ui/progress';
import { Sentence } from '../ui/sentence';
import { Row, Stack } from '../ui/stack';
import { StatRow, StatTile } from '../ui/stat-tile';
import { SuccessNote } from '../ui/success-note';
import { Tag } from '../ui/tag';
import { SAMPLE_LEVELS, SAMPLE_ROWS } from './gallery-samples';

export function GalleryShows() {
  return (
    <>
      <StatRow>
        <StatTile label="Statements settled" value="82 of 100" note="Enough for a figure." />
        <StatTile label="Overall" value={<LevelBadge level={3.4} size="large" />} />
        <StatTile label="People" value="14" />
      </StatRow>
      <Panel title="Levels">
        <Row>
          {SAMPLE_LEVELS.map(({ level, name }) => (
            <LevelBadge key={level} level={level} name={name} />
          ))}
          <LevelBadge level={null} />
          <LevelBadge level={5} name="In place across the city" withName />
          <LevelBadge level={2} size="small" />
        </Row>
      </Panel>
      <Panel title="Words" note="A note under the heading." actions={<Button>Do something</Button>}>
        <Stack gap="tight">
          <Sentence>A plain sentence.</Sentence>
          <Sentence tone="good">At least 70 % are within 1 of the median.</Sentence>
          <Sentence tone="warn">One of eight says 0 and gives no reason.</Sentence>
          <Sentence tone="bad">Citizens say 2, the administration says 6.</Sentence>
          <Sentence tone="quiet">Nothing to add.</Sentence>
          <Row>
            <Tag>plain</Tag>
            <Tag tone="good">good</Tag>
            <Tag tone="warn">warn</Tag>
            <Tag tone="bad">bad</Tag>
            <Tag tone="quiet">quiet</Tag>
          </Row>
        </Stack>
      </Panel>
      <Panel title="Table">
        <DataTable
          caption="Who voted"
          rows={SAMPLE_ROWS}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', label: 'Name', heads: true, cell: ({ name }) => name },
            { id: 'role', label: 'Role', cell: ({ role }) => role },
            { id: 'votes', label: 'Votes', align: 'end', cell: ({ votes }) => votes },
          ]}
        />
      </Panel>
      <ErrorNote sentence="The file could not be sent. What you wrote is still here." correlationId="0199-3f" onRetry={() => undefined} />
      <SuccessNote>Saved.</SuccessNote>
      <EmptyState title="Nothing here yet" action={<Button kind="primary">Add the first</Button>}>
        Add something, and it appears here.
      </EmptyState>
      <Progress label="Statements judged" done={31} total={100} />
      <CopyField label="Key" value="JBSW Y3DP EHPK 3PXP" />
      <Loading lines={3} />
    </>
  );
}
