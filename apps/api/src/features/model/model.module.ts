import { Module } from '@nestjs/common';
import { ImportPack } from './import-pack';
import { ModelLoaders } from './model-loaders';
import { ModelController } from './model.controller';
import { ModelResolver, StatementTextResolver } from './model.resolver';
import { ModelService } from './model.service';
import { PackShelf } from './pack-shelf';

@Module({
  controllers: [ModelController],
  providers: [PackShelf, ModelService, ModelLoaders, ImportPack, ModelResolver, StatementTextResolver],
  exports: [PackShelf, ModelService, ModelLoaders],
})
export class ModelModule {}
