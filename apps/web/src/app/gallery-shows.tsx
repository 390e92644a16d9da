import { Button } from '../ui/button';
import { CopyField } from '../ui/copy-field';
import { DataTable } from '../ui/data-table';
import { Icon } from '../ui/icon';
import { LevelBadge } from '../ui/level-badge';
import { More } from '../ui/more';
import { Panel } from '../ui/panel';
import { Sentence } from '../ui/sentence';
import { Row, Stack } from '../ui/stack';
import { StatRow, StatTile } from '../ui/stat-tile';
import { Tag } from '../ui/tag';
import { SAMPLE_ROWS } from './gallery-samples';

export function GalleryShows() {
  return (
    <>
      <StatRow>
        <StatTile label="Statements settled" value="82 of 100" note="Enough for a figure." />
        <StatTile label="Overall" value={<LevelBadge level={3.4} size="large" />} />
        <StatTile label="People" value="14" />
        <StatTile label="Late" value="3" tone="warn" note="Were planned to be done by Tuesday." icon={<Icon of="late" size={16} />} />
      </StatRow>
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
      <CopyField label="Key" value="JBSW Y3DP EHPK 3PXP" />
      <More label="A part that opens">What was closed asks for no data until it is opened.</More>
    </>
  );
}
