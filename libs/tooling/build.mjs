// `npm run build`: whatever changed since the last build.
import { buildWhatChanged } from './launch/build.mjs';

await buildWhatChanged();
