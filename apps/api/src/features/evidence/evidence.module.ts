import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { CONFIG, type Config } from '../../config';
import { AssessmentModule } from '../assessment/assessment.module';
import { AddEvidence } from './add-evidence';
import { AssessmentProofResolver, StatementEvidenceResolver } from './evidence-fields.resolver';
import { EvidenceLoaders } from './evidence-loaders';
import { EvidenceResolver } from './evidence.resolver';
import { FileController } from './file.controller';
import { OpenProofFile } from './open-proof-file';
import { ProposalProbes } from './proposal-probes';
import { ProposeLevel } from './propose-level';
import { ReadEvidence } from './read-evidence';
import { StoreUpload } from './store-upload';
import { SweepFiles } from './sweep-files';
import { WithdrawEvidence } from './withdraw-evidence';

const VERBS = [AddEvidence, WithdrawEvidence, ProposeLevel, StoreUpload, OpenProofFile];
const RESOLVERS = [EvidenceResolver, StatementEvidenceResolver, AssessmentProofResolver];

@Module({
  imports: [AssessmentModule, MulterModule.registerAsync({ inject: [CONFIG], useFactory: (config: Config) => ({ dest: SweepFiles.incomingOf(config) }) })],
  controllers: [FileController],
  providers: [ReadEvidence, EvidenceLoaders, ...VERBS, ProposalProbes, SweepFiles, ...RESOLVERS],
  exports: [ReadEvidence, EvidenceLoaders],
})
export class EvidenceModule {}
