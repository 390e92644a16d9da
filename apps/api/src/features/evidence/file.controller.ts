import { Controller, Get, HttpCode, Injectable, Param, PayloadTooLargeException, Post, Query, Res, UploadedFile, UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { catchError, type Observable } from 'rxjs';
import { Can } from '../../platform/authorise';
import { refuse } from '../../platform/domain-error';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { requireKnownKind } from './file-kind';
import { attachment, cleanFileName } from './file-name';
import { OpenProofFile } from './open-proof-file';
import { MOST_BYTES, MOST_MEGABYTES, StoreUpload, type ReceivedFile, type Upload } from './store-upload';

/** The parser's own words for a file that is too large say nothing that helps. */
@Injectable()
class TooLargeInWords implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof PayloadTooLargeException) throw refuse(EVIDENCE_REFUSALS, 'file-too-large', { megabytes: MOST_MEGABYTES }, 'file');
        throw error;
      }),
    );
  }
}

/** A kind that is not accepted is refused before its bytes are read. */
function onlyKnownKinds(_request: unknown, file: { originalname: string }, decide: (error: Error | null, accepted: boolean) => void): void {
  try {
    requireKnownKind(cleanFileName(file.originalname));
    decide(null, true);
  } catch (error) {
    decide(error instanceof Error ? error : new Error('a file could not be checked'), false);
  }
}

const RECEIVING = { limits: { fileSize: MOST_BYTES, files: 1, fields: 0, parts: 2, headerPairs: 20 }, defParamCharset: 'utf8', fileFilter: onlyKnownKinds };

/** Proof files: received into the city's store, and sent back as attachments only. */
@Controller('files')
export class FileController {
  constructor(
    private readonly uploads: StoreUpload,
    private readonly proofs: OpenProofFile,
  ) {}

  @Can('evidence.add')
  @Post()
  @HttpCode(201)
  @UseInterceptors(TooLargeInWords, FileInterceptor('file', RECEIVING))
  async upload(@FromViewer() viewer: CurrentViewer, @Query('cityId') cityId: string, @UploadedFile() file: ReceivedFile | undefined): Promise<Upload> {
    if (!file) throw refuse(EVIDENCE_REFUSALS, 'file-missing', {}, 'file');
    try {
      return await this.uploads.store(viewer, cityId, file);
    } finally {
      await rm(file.path, { force: true });
    }
  }

  @Can('evidence.read')
  @Get(':cityId/:evidenceId')
  async download(
    @FromViewer() viewer: CurrentViewer,
    @Param('cityId') cityId: string,
    @Param('evidenceId') evidenceId: string,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, mediaType, size, content } = await this.proofs.open(viewer, cityId, evidenceId);
    response.setHeader('content-type', mediaType);
    response.setHeader('content-length', size);
    response.setHeader('content-disposition', attachment(fileName));
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('content-security-policy', "sandbox; default-src 'none'");
    response.setHeader('cache-control', 'private, no-store');
    // A reader who leaves before the end is no failure.
    await pipeline(content, response).catch(() => response.destroy());
  }
}
