import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApp } from '../../test/test-app';
import { testDatabase } from '../../test/test-database';
import { PDF, PNG, upload } from '../features/evidence/evidence.fixture';
import { dayFromNow, levelAt, STATEMENT_IDS, SUB_DOMAIN_IDS } from '../features/targets/settled.fixture';
import { Panel } from '../features/voting/voting.fixture';
import { Archive } from './archive/archive';
import { ArchiveWriter } from './archive/archive-writer';
import type { Manifest } from './archive/manifest';
import type { Surroundings } from './surroundings';
import type { Terminal } from './terminal';

export interface RecordingTerminal extends Terminal {
  readonly said: string[];
}

/** Remembers what was said, and types the given answer to every question. */
export function recordingTerminal(answer = ''): RecordingTerminal {
  const said: string[] = [];
  const nothing = () => undefined;
  return { said, say: (line) => void said.push(line), progress: () => ({ step: nothing, done: nothing }), ask: async () => answer };
}

export interface Place extends Surroundings {
  readonly terminal: RecordingTerminal;
  remove(): Promise<void>;
}

export const surroundings = (ownerUrl: string, dataDir: string, more: Partial<Surroundings> = {}): Surroundings & { terminal: RecordingTerminal } => ({
  ...{ ownerUrl, dataDir, secret: null, publicUrl: 'http://localhost:3000', sendsMail: false, now: () => new Date() },
  ...more,
  terminal: recordingTerminal(),
});

/** A fresh installation: a migrated database and an empty folder. */
export async function emptyInstallation(more: Partial<Surroundings> = {}): Promise<Place> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-place-'));
  const remove = async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...surroundings(database.url, dataDir, more), remove };
}

export interface World {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly reportHash: string;
  readonly leaderEmail: string;
  /** SHA-256 of the two proof files. */
  readonly files: readonly [string, string];
}

/** A city with proof files, votes, settlements, targets and a published report, everything made through the API. */
export async function publishedCity(app: TestApp, name = 'Žilina'): Promise<World> {
  const panel = await Panel.of(app, { name, stakeholders: 5 });
  const { leader, cityId, assessmentId } = panel.city;
  const files: string[] = [];
  for (const [fileName, content] of [['budget.pdf', PDF], ['photo.png', PNG]] as const) {
    const { body } = await upload(leader, cityId, fileName, content);
    files.push(body.sha256);
    const evidence = { statementIds: [STATEMENT_IDS[0]], kind: 'file', title: fileName, uploadId: body.uploadId, visibility: 'public' };
    await leader.mutate('addEvidence', panel.input(evidence), '... on Evidence { id }');
  }
  const roundId = await panel.open(null);
  for (const person of panel.city.stakeholders) {
    const votes = STATEMENT_IDS.map((statementId, index) => ({ statementId, level: levelAt(index), confidence: 'high' }));
    await person.mutate('castVotes', panel.input({ roundId, votes }), '... on Assessment { id }');
  }
  await panel.close(roundId);
  await leader.mutate('advanceAssessment', { requestId: crypto.randomUUID(), cityId, id: assessmentId, to: 'targeting' }, '... on Assessment { id }');
  for (const subDomainId of SUB_DOMAIN_IDS) {
    await leader.mutate('setTarget', panel.input({ subDomainId, priority: 'low', importance: 1, level: 5.5, due: dayFromNow(200) }), '... on Target { set }');
  }
  const { hash } = await leader.mutate<{ hash: string }>('publishReport', panel.input({}), '... on Report { hash }');
  const [first = '', second = ''] = files;
  return { cityId, assessmentId, reportHash: hash, leaderEmail: leader.email, files: [first, second] };
}

export interface Changes {
  /** New content of a part; null drops it. */
  readonly part?: (name: string, content: Buffer) => Buffer | null;
  readonly manifest?: (manifest: Omit<Manifest, 'parts'>) => Omit<Manifest, 'parts'>;
}

/** The same archive with changes, sealed again as if it had been written so: well-formed in every byte. */
export async function rebuilt(from: string, to: string, { part = (_, content) => content, manifest = (same) => same }: Changes): Promise<void> {
  await Archive.reading(from, 'citymark-backup', (archive) =>
    ArchiveWriter.writing(to, async (writer) => {
      for (const { name } of archive.manifest.parts) {
        const content = part(name, await archive.read(name));
        if (content) await writer.add(name, content);
      }
      const { parts: _, ...rest } = archive.manifest;
      await writer.seal(manifest(rest));
    }),
  );
}
