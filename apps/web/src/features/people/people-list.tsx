import { useState } from 'react';
import { SelectField, TextField } from '../../ui/field';
import { fold } from '../../ui/fold';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { count } from '../../ui/words';
import styles from './people-list.module.css';
import { peopleSections, type PeopleCity, type PeopleRow } from './people-rows';
import { PersonRow } from './person-row';

/** From so many on one looks for somebody instead of reading. */
const MANY = 12;
const SHOWN = { all: 'Everybody', joined: 'Who has joined', waiting: 'Who has not answered' } as const;
type Shown = keyof typeof SHOWN;
const isShown = (value: string): value is Shown => Object.hasOwn(SHOWN, value);

/** Members and invitations in one view, by role and group: who is there, who was asked, and what can be done about it. */
export function PeopleList({ city, rows }: { city: PeopleCity; rows: readonly PeopleRow[] }) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const withdrawn = rows.filter(isWithdrawn);
  const present = rows.filter((row) => !isWithdrawn(row));
  const found = present.filter((row) => matches(row, text, shown));
  const joined = present.filter(({ kind }) => kind === 'member').length;
  const waiting = present.length - joined;
  return (
    <Panel
      title="Everybody"
      note={`${count(joined, 'person has', 'people have')} joined${waiting > 0 ? `, ${count(waiting, 'invitation waits', 'invitations wait')}` : ''}.`}
    >
      {rows.length > MANY || text !== '' ? (
        <div className={styles.filter}>
          <TextField label="Find a person" type="search" value={text} onChange={setText} />
          <SelectField
            label="Show"
            value={shown}
            onChange={(value) => isShown(value) && setShown(value)}
            options={Object.entries(SHOWN).map(([value, label]) => ({ value, label }))}
          />
        </div>
      ) : null}
      {found.length === 0 ? <p>Nobody found. {text === '' ? '' : 'Try a part of the name or the address.'}</p> : null}
      {peopleSections(found).map((section) => (
        <section key={section.id} aria-labelledby={`people-${section.id}`}>
          <h3 id={`people-${section.id}`} className={styles.heading}>
            {section.label}{' '}
            <span className={styles.count}>
              {section.joined === section.rows.length ? section.joined : `${section.joined} of ${section.rows.length}`} joined
            </span>
          </h3>
          <Rows city={city} rows={section.rows} />
        </section>
      ))}
      {withdrawn.length > 0 ? (
        <More label={`Show ${count(withdrawn.length, 'withdrawn invitation')}`}>
          <Rows city={city} rows={withdrawn} />
        </More>
      ) : null}
    </Panel>
  );
}

function Rows({ city, rows }: { city: PeopleCity; rows: readonly PeopleRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <PersonRow key={row.id} city={city} row={row} />
      ))}
    </ul>
  );
}

const isWithdrawn = (row: PeopleRow): boolean => row.kind === 'invited' && row.invitation.state === 'withdrawn';

function matches(row: PeopleRow, text: string, shown: Shown): boolean {
  if (shown === 'joined' && row.kind !== 'member') return false;
  if (shown === 'waiting' && row.kind !== 'invited') return false;
  return fold(`${row.name} ${row.email ?? ''}`).includes(fold(text));
}
