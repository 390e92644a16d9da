import { helpText, needsOf, readArguments, VERBS } from './usage';
import { WrongUsage } from './verdicts';

describe('the words of the command line', () => {
  test.each<[string[], object]>([
    [['help'], { verb: 'help', words: [] }],
    [['backup', '--help'], { verb: 'help', words: [] }],
    [['operator', 'add', 'olga@example.org', 'Olga Operator'], { verb: 'operator add', words: ['olga@example.org', 'Olga Operator'] }],
    [['restore', 'a.tar', '--replace'], { verb: 'restore', words: ['a.tar'], options: new Set(['--replace']) }],
    [['city', 'list'], { verb: 'city list', words: [] }],
    [['pack', 'export', 'citymark@1.0.0', 'a.json'], { verb: 'pack export', words: ['citymark@1.0.0', 'a.json'] }],
  ])('%j is understood', (given, invocation) => {
    expect(readArguments(given)).toMatchObject(invocation);
  });

  test.each<[string[], string]>([
    [[], 'Say what to do; help lists what there is.'],
    [['bakcup'], 'There is no verb "bakcup"; help lists what there is.'],
    [['toString'], 'There is no verb "toString"; help lists what there is.'],
    [['city'], '"city" needs one more word: "city list", "city export", "city import".'],
    [['city', 'delete'], 'There is no verb "city delete"; there is "city list", "city export", "city import".'],
    [['backup'], '<file> is missing: backup <file>'],
    [['backup', ''], '<file> is empty: backup <file>'],
    [['backup', 'a', 'b'], '"b" is too much: backup <file>. Put quotation marks around a text with spaces.'],
    [['operator', 'add', 'olga@example.org'], '<name> is missing: operator add <email> <name>'],
    [['check', 'everything'], '"everything" is too much: check. Put quotation marks around a text with spaces.'],
    [['check', '--fast'], 'check has no option --fast: check'],
    [['restore', 'a', '--into-empty', '--replace'], '--into-empty and --replace exclude each other.'],
  ])('%j is wrong usage: %s', (given, sentence) => {
    expect(() => readArguments(given)).toThrow(new WrongUsage(sentence));
    expect(needsOf(given)).toEqual({ database: false, alone: false });
  });

  test('help says every verb and the exit codes', () => {
    for (const name of Object.keys(VERBS)) expect(helpText()).toContain(`\n  ${name}`);
    expect(helpText()).toMatch(/0 done; 1 .*; 2 /);
  });

  test('only restore must be alone', () => {
    expect(needsOf(['restore', 'a'])).toEqual({ database: true, alone: true });
    expect(needsOf(['backup', 'a'])).toEqual({ database: true, alone: false });
    expect(needsOf(['help'])).toEqual({ database: false, alone: false });
  });
});
