import { aCity, request, type CityOfTest, type CityWishes } from '../../../test/world';
import type { TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { AssessmentModule } from '../assessment/assessment.module';
import { ModelModule } from '../model/model.module';
import { PeopleModule } from '../people/people.module';
import { EvidenceModule } from './evidence.module';

/** The features that evidence stands on, and evidence. */
export const UP_TO_EVIDENCE = [PeopleModule, ModelModule, AssessmentModule, EvidenceModule];

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const GIF_WITH_SCRIPT = Buffer.from('GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)//', 'latin1');

export interface UploadAnswer {
  readonly status: number;
  readonly body: { uploadId: string; fileName: string; mediaType: string; size: number; sha256: string; code: string; sentence: string };
}

export async function upload(as: TestClient, cityId: string, name: string, content: Buffer | string, headers: Record<string, string> = {}): Promise<UploadAnswer> {
  const form = new FormData();
  form.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
  const response = await as.fetch(`/files?cityId=${cityId}`, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
}

/** A city that collects proof, with its statements. */
export async function collecting(app: TestApp, wishes: CityWishes): Promise<CityOfTest & { statementIds: string[]; input: (more: object) => Record<string, unknown> }> {
  const city = await aCity(app, wishes);
  const { leader, cityId, assessmentId } = city;
  await leader.mutate('advanceAssessment', { requestId: request(), cityId, id: assessmentId, to: 'collecting' }, '... on Assessment { id }');
  const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { statements { statementId } } }';
  const { assessment } = await leader.expect<{ assessment: { statements: { statementId: string }[] } }>(query, { cityId, id: assessmentId });
  return { ...city, statementIds: assessment.statements.map(({ statementId }) => statementId), input: (more) => ({ requestId: request(), cityId, assessmentId, ...more }) };
}
