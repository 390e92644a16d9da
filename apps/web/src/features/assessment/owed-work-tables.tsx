import type { ReactNode } from 'react';
import type { Work } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { More } from '../../ui/more';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { count, moment } from '../../ui/words';
import type { OwedWork } from './owed-work-answer';
import styles from './owed-work-panel.module.css';

type Person = OwedWork['people'][number];

/** Which groups of the panel are behind, those with most left first. */
export function OwedByGroup({ groups }: { groups: OwedWork['groups'] }) {
  const rows = [...groups].sort((a, b) => b.owed - a.owed);
  return (
    <SmallTable caption="By group" heads={['Group', 'Still owe', 'Votes in']}>
      {rows.map(({ group, owing, people, done, asked }) => (
        <tr key={group}>
          <th scope="row">{GROUP_NAMES[group]}</th>
          <td>{owing === 0 ? 'nobody' : `${owing} of ${people}`}</td>
          <td>
            <Amount done={done} asked={asked} />
          </td>
        </tr>
      ))}
    </SmallTable>
  );
}

/** Which areas are behind. */
export function OwedByArea({ areas, work }: { areas: OwedWork['areas']; work: Work }) {
  return (
    <SmallTable caption="By area" heads={['Area', work === 'votes' ? 'Votes in' : 'Levels in']}>
      {areas.map(({ areaId, name, done, asked }) => (
        <tr key={areaId}>
          <th scope="row">{name}</th>
          <td>
            <Amount done={done} asked={asked} />
          </td>
        </tr>
      ))}
    </SmallTable>
  );
}

/** Who owes what, those with most left first. */
export function OwedByPerson({ people, work }: { people: readonly Person[]; work: Work }) {
  const rows = [...people].sort((a, b) => b.owed - a.owed || a.name.localeCompare(b.name));
  return (
    <More label={`By person: ${count(rows.length, 'person', 'people')}`}>
      <DataTable
        caption="By person"
        captionHidden
        rows={rows}
        keyOf={({ personId }) => personId}
        columns={[
          { id: 'name', label: 'Name', heads: true, cell: ({ name }) => name },
          ...(work === 'votes' ? [{ id: 'group', label: 'Group', cell: ({ group }: Person) => (group ? GROUP_NAMES[group] : '') }] : []),
          { id: 'owed', label: 'Owes', cell: ({ owed, asked }) => `${owed} of ${count(asked, 'statement')}` },
          { id: 'reminded', label: 'Last reminded', cell: ({ remindedAt }) => (remindedAt ? moment(remindedAt) : 'not yet') },
        ]}
      />
    </More>
  );
}

/** A table that is one on a phone too: two or three short columns. */
function SmallTable({ caption, heads, children }: { caption: string; heads: readonly string[]; children: ReactNode }) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Amount({ done, asked }: { done: number; asked: number }) {
  return (
    <>
      {`${done} of ${asked}`}
      <progress className={styles.bar} aria-hidden="true" value={done} max={asked} />
    </>
  );
}
