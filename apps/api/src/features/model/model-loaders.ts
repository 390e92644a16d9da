import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import type { CurrentViewer } from '../../platform/viewer';
import { ModelService } from './model.service';

/** The request's loaders of model packs, for resolvers of this feature and of later ones. */
@Injectable()
export class ModelLoaders {
  constructor(private readonly service: ModelService) {}

  /** null: there is none, or the viewer may not see it. */
  head(context: RequestContext, viewer: CurrentViewer, id: string) {
    return context.batch('model.head', (ids: readonly string[]) => this.service.packsById(viewer, ids)).load(id);
  }

  content(context: RequestContext, viewer: CurrentViewer, id: string) {
    return context.batch('model.content', (ids: readonly string[]) => this.service.contents(viewer, ids)).load(id);
  }
}
