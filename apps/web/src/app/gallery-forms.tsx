import { useState } from 'react';
import { Button } from '../ui/button';
import { Choice, ManyChoice } from '../ui/choice';
import { Tick } from '../ui/tick';
import { ConfirmButton } from '../ui/confirm-button';
import { SelectField, TextArea, TextField } from '../ui/field';
import { Form } from '../ui/form';
import { LevelPicker } from '../ui/level-picker';
import { LongSelectField } from '../ui/long-select-field';
import { Panel } from '../ui/panel';
import { Row } from '../ui/stack';
import { SAMPLE_LEVELS } from './gallery-samples';

const COLOURS = [
  { value: 'red', label: 'Red', hint: 'Like a brick' },
  { value: 'green', label: 'Green' },
];

const MANY = Array.from({ length: 40 }, (_, index) => ({ value: String(index), label: `Street ${index + 1}`, group: `District ${1 + Math.floor(index / 10)}` }));

export function GalleryForms() {
  const [level, setLevel] = useState<number | null>(null);
  const [text, setText] = useState('Some text');
  const [colour, setColour] = useState('red');
  const [colours, setColours] = useState<string[]>([]);
  const [many, setMany] = useState('');
  const [ticked, setTicked] = useState(false);
  return (
    <>
      <Panel title="Level picker">
        <LevelPicker legend="At which level is the city?" value={level} onChange={setLevel} levels={SAMPLE_LEVELS} />
        <LevelPicker legend="The same in a row" layout="row" value={level} onChange={setLevel} levels={SAMPLE_LEVELS} error={level === null ? 'Please choose a level.' : null} />
      </Panel>
      <Panel title="Form parts">
        <Form label="Form parts" onSubmit={() => undefined}>
          <TextField label="Name" hint="As on your badge." value={text} onChange={setText} />
          <TextField label="E-mail" type="email" value="ada@" onChange={() => undefined} error="“ada@” is not an e-mail address." />
          <TextArea label="Reason" optional value={text} onChange={setText} />
          <SelectField label="Colour" value={colour} onChange={setColour} options={COLOURS} />
          <LongSelectField label="One of many" hint="Type some of its words." value={many} onChange={setMany} options={MANY} choose="Please choose" />
          <Choice legend="One colour" value={colour} onChange={setColour} options={COLOURS} />
          <ManyChoice legend="Some colours" layout="row" value={colours} onChange={setColours} options={COLOURS} />
          <Tick label="I agree" checked={ticked} onChange={setTicked} />
          <Row>
            <Button kind="primary" type="submit">
              Primary
            </Button>
            <Button>Plain</Button>
            <Button kind="quiet">Quiet</Button>
            <Button kind="danger">Danger</Button>
            <Button kind="primary" busy>
              Busy
            </Button>
            <Button disabled>Disabled</Button>
            <ConfirmButton question="Really?" explanation="This cannot be undone." confirmLabel="Do it" danger onConfirm={() => undefined}>
              Asks first
            </ConfirmButton>
          </Row>
        </Form>
      </Panel>
    </>
  );
}
