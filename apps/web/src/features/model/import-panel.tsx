import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refresh } from '../../app/answer';
import { asFailure } from '../../app/failure';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { ErrorNote } from '../../ui/error-note';
import { Panel } from '../../ui/panel';
import { SuccessNote } from '../../ui/success-note';
import { count } from '../../ui/words';
import { importPack, type PackProblem } from './import-pack';
import { ModelsPageQuery } from './model.documents';

interface Trouble {
  sentence: string;
  correlationId: string | null;
  problems: readonly PackProblem[];
}

/** Brings a model pack in as a draft, or says everything that is wrong with the file. */
export function ImportPanel() {
  const queries = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const send = async (file: File) => {
    setBusy(true);
    setDone(null);
    setTrouble(null);
    try {
      const report = await importPack(file);
      if (report.stored) {
        setDone(`${file.name} is imported as a draft. Read it, then publish it.`);
        await refresh(queries, [ModelsPageQuery]);
      } else setTrouble({ sentence: report.sentence, correlationId: null, problems: report.problems });
    } catch (cause) {
      const { message, correlationId } = asFailure(cause);
      setTrouble({ sentence: message, correlationId, problems: [] });
    }
    setBusy(false);
  };

  return (
    <Panel title="Import a model" note="A JSON or XLSX file as it is exported here: export one, change it, import it under a new version.">
      <input
        ref={picker}
        type="file"
        accept=".json,.xlsx"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void send(file);
        }}
      />
      <Button kind="primary" busy={busy} onClick={() => picker.current?.click()}>
        Choose a file
      </Button>
      <SuccessNote>{done}</SuccessNote>
      {trouble ? (
        <ErrorNote sentence={trouble.sentence} correlationId={trouble.correlationId}>
          {trouble.problems.length > 0 ? (
            <DataTable
              caption={count(trouble.problems.length, 'problem')}
              rows={trouble.problems.map((problem, index) => ({ ...problem, key: String(index) }))}
              keyOf={({ key }) => key}
              columns={[
                { id: 'place', label: 'Where', heads: true, cell: ({ place }) => place },
                { id: 'what', label: 'What', cell: ({ sentence }) => sentence },
              ]}
            />
          ) : null}
        </ErrorNote>
      ) : null}
    </Panel>
  );
}
