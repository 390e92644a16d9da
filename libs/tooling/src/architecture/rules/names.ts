import type { Rule } from '../source';

const NAME = 'names say what is inside';
const SAYS_NOTHING = /^(utils?|helpers?|common|shared|misc)$/;
const ENDS_IN_NOTHING = /-(utils?|helpers?|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Kebab-case, and no drawer for whatever is left over. */
export const names: Rule = {
  name: NAME,
  check: (sources) =>
    sources.flatMap((source) => {
      const parts = source.path.split('/').flatMap((segment) => segment.split('.'));
      const empty = parts.find((part) => SAYS_NOTHING.test(part) || ENDS_IN_NOTHING.test(part));
      const shouting = parts.find((part) => part !== '' && !KEBAB.test(part));
      const sentence = empty ? `"${empty}" says nothing about what is inside.` : shouting ? `"${shouting}" is not in kebab-case.` : undefined;
      return sentence === undefined ? [] : [{ rule: NAME, path: source.path, line: 1, sentence }];
    }),
};
