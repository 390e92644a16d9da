import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Readable } from 'node:stream';
import { notFound } from '../../platform/domain-error';
import { Storage } from '../../platform/storage';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { findProofFile, type ProofFile } from './upload.store';

export interface OpenedFile extends ProofFile {
  readonly content: Readable;
}

/** Opens the file of a proof for whoever may see the proof; for others it is not there. */
@Injectable()
export class OpenProofFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: Storage,
  ) {}

  async open(viewer: CurrentViewer, cityId: string, evidenceId: string): Promise<OpenedFile> {
    if (!isUUID(cityId) || !isUUID(evidenceId) || !can(accessViewer(viewer, cityId), 'evidence.read').allowed) throw notFound();
    const file = await this.unitOfWork.reading(viewer, (tx) => findProofFile(tx, cityId, evidenceId));
    if (!file) throw notFound();
    const content = await this.storage.open(cityId, file.sha256);
    if (!content) throw new Error(`the file ${file.sha256} of city ${cityId} is missing from the store`);
    return { ...file, content };
  }
}
