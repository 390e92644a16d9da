import { mightEver } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { Storage } from '../../platform/storage';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { mediaTypeOf } from './file-kind';
import { cleanFileName } from './file-name';
import { insertUpload } from './upload.store';

export const MOST_MEGABYTES = 10;
export const MOST_BYTES = MOST_MEGABYTES * 2 ** 20;

export interface ReceivedFile {
  readonly path: string;
  readonly originalname: string;
  readonly size: number;
}

export interface Upload {
  readonly uploadId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Takes a received file into the city's store: checked first, then durable on disk, then named by a row. A crash leaves both or neither visible. */
@Injectable()
export class StoreUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: Storage,
  ) {}

  async store(viewer: CurrentViewer, cityId: string, file: ReceivedFile): Promise<Upload> {
    const decision = mightEver(accessViewer(viewer, cityId), 'evidence.add');
    if (!decision.allowed) throw denied(decision.reason);
    const { personId } = viewer;
    if (personId === null) throw denied('signed-out');
    if (file.size === 0) throw refuse(EVIDENCE_REFUSALS, 'file-empty', {}, 'file');
    const fileName = cleanFileName(file.originalname);
    const mediaType = await mediaTypeOf(file.path, fileName);
    const { sha256, size } = await this.storage.put(cityId, createReadStream(file.path), MOST_BYTES);
    const command = { operation: 'storeUpload', requestId: null, input: { fileName, sha256 }, cityId };
    return this.unitOfWork.inTransaction(viewer, command, async (tx) => {
      const uploadId = newId();
      await insertUpload(tx, { cityId, id: uploadId, fileName, mediaType, size, sha256, uploadedBy: personId, uploadedAt: tx.now });
      tx.record({ kind: 'file.uploaded', cityId, data: { uploadId, sha256, size, mediaType } });
      return { uploadId, fileName, mediaType, size, sha256 };
    });
  }
}
