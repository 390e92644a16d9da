import type { Problem } from '@citymark/model';
import { Controller, Get, Param, Post, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { Can } from '../../platform/authorise';
import { notFound } from '../../platform/domain-error';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { ImportPack } from './import-pack';
import { ModelService } from './model.service';
import { workbookOf } from './pack-workbook';
import { MOST_PACK_BYTES } from './read-pack-file';

interface ReceivedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

interface ImportAnswer {
  readonly id?: string;
  readonly hash?: string;
  readonly sentence?: string;
  readonly problems: readonly Problem[];
}

const LIMITS = { fileSize: MOST_PACK_BYTES, files: 1, fields: 0, parts: 2 };
const NO_FILE: ImportAnswer = {
  sentence: 'Send the model pack as the file of the form.',
  problems: [{ place: 'file', sentence: 'No file was sent.' }],
};
const MEDIA = { json: 'application/json; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** Model packs as files: export for everybody who is signed in, import for the operator. */
@Controller('model-packs')
export class ModelController {
  constructor(
    private readonly service: ModelService,
    private readonly importing: ImportPack,
  ) {}

  @Can('pack.read')
  @Get(':file')
  async download(@FromViewer() viewer: CurrentViewer, @Param('file') file: string, @Res() response: Response): Promise<void> {
    const [, id, kind] = /^([0-9a-f-]{36})\.(json|xlsx)$/.exec(file) ?? [];
    const [shelved] = id ? await this.service.contents(viewer, [id]) : [];
    if (!shelved || (kind !== 'json' && kind !== 'xlsx')) throw notFound();
    const { pack } = shelved;
    const body = kind === 'json' ? Buffer.from(`${JSON.stringify(pack, null, 2)}\n`) : await workbookOf(pack);
    response.setHeader('content-type', MEDIA[kind]);
    response.setHeader('content-disposition', `attachment; filename="${pack.id}-${pack.version}.${kind}"`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.send(body);
  }

  @Can('pack.edit')
  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: LIMITS }))
  async upload(
    @FromViewer() viewer: CurrentViewer,
    @UploadedFile() file: ReceivedFile | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ImportAnswer> {
    if (!file) return answer(response, 422, NO_FILE);
    const report = await this.importing.importPack(viewer, file.originalname, file.buffer);
    if (!report.stored) return answer(response, 422, { sentence: report.sentence, problems: report.problems });
    return answer(response, 201, { id: report.id, hash: report.hash, problems: [] });
  }
}

function answer(response: Response, status: number, body: ImportAnswer): ImportAnswer {
  response.status(status);
  return body;
}
