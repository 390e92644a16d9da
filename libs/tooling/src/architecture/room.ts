/** What a file of a feature is, by the suffix of its name. `plain` is a use case or a value of the feature. */
export type Role = 'store' | 'entity' | 'service' | 'resolver' | 'graphql' | 'module' | 'controller' | 'plain';

export interface Room {
  /** `libs/model`, `apps/api`, `migrations`. */
  readonly project: string;
  /** Inside an app: `platform`, `features`, `app`, `ui`, `charts`, `gql`, or '' for files at the top of src. */
  readonly part: string;
  readonly feature: string | undefined;
  readonly role: Role;
}

const ROLES = new Map<string, Role>([
  ...(['store', 'entity', 'service', 'resolver', 'graphql', 'module', 'controller'] as const).map((role): [string, Role] => [role, role]),
  ['inputs', 'graphql'],
]);

export function roomOf(path: string): Room {
  const [top = '', name = '', src = '', part = '', feature = ''] = path.split('/');
  const project = top === 'migrations' ? top : `${top}/${name}`;
  const isInPart = top === 'apps' && src === 'src' && path.split('/').length > 4;
  return {
    project,
    part: isInPart ? part : '',
    feature: isInPart && part === 'features' ? feature.replace(/\..*$/, '') : undefined,
    role: roleOf(path),
  };
}

function roleOf(path: string): Role {
  const suffix = /\.([a-z]+)\.tsx?$/.exec(path)?.[1] ?? '';
  return ROLES.get(suffix) ?? 'plain';
}
