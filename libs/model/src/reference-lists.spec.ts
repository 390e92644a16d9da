import { ISO_37120_THEMES, isIso37120Theme } from './iso-37120-themes';
import { isLevel, LEVELS } from './level';
import { isPlatformPrincipleId, PLATFORM_PRINCIPLE_IDS } from './platform-principles';
import { isSdgTarget, SDG_TARGETS } from './sdg-targets';

const nothing = [undefined, null, NaN, '', [], {}, true];

describe('levels', () => {
  test('are the whole numbers 0 to 7 and nothing else', () => {
    expect(LEVELS.every(isLevel)).toBe(true);
    expect([...nothing, -1, 8, 2.5, Infinity, '3', new Number(3), 3n].filter(isLevel)).toEqual([]);
  });
});

describe('targets of the Sustainable Development Goals', () => {
  test('are 169, each once, over 17 goals', () => {
    expect(new Set(SDG_TARGETS).size).toBe(169);
    expect(SDG_TARGETS).toHaveLength(169);
    expect(new Set(SDG_TARGETS.map((code) => code.split('.')[0])).size).toBe(17);
  });

  test('end where each goal ends', () => {
    const last = [
      '1.5',
      '1.b',
      '2.c',
      '3.9',
      '3.d',
      '4.7',
      '5.6',
      '6.6',
      '6.b',
      '7.3',
      '8.10',
      '9.c',
      '10.7',
      '11.7',
      '11.c',
      '12.8',
      '13.b',
      '14.7',
      '15.9',
      '16.10',
      '16.b',
      '17.19',
    ];
    expect(last.filter((code) => !isSdgTarget(code))).toEqual([]);
    const beyond = [
      '0.1',
      '1.6',
      '1.c',
      '3.10',
      '3.e',
      '6.c',
      '7.4',
      '8.11',
      '9.d',
      '11.8',
      '13.c',
      '15.10',
      '16.11',
      '16.c',
      '17.20',
      '17.a',
      '18.1',
      '11.03',
      '11',
    ];
    expect(beyond.filter(isSdgTarget)).toEqual([]);
    expect([...nothing, 11.3].filter(isSdgTarget)).toEqual([]);
  });
});

describe('themes of ISO 37120:2018', () => {
  test('are 19 with different ids and names', () => {
    expect(new Set(ISO_37120_THEMES.map((theme) => theme.id)).size).toBe(19);
    expect(new Set(ISO_37120_THEMES.map((theme) => theme.name)).size).toBe(19);
    expect(ISO_37120_THEMES.map((theme) => theme.id).filter((id) => !isIso37120Theme(id))).toEqual([]);
    expect([...nothing, 'Water', 'culture'].filter(isIso37120Theme)).toEqual([]);
  });
});

describe('city-platform principles', () => {
  test('are ten', () => {
    expect(new Set(PLATFORM_PRINCIPLE_IDS).size).toBe(10);
    expect([...nothing, 'open standards'].filter(isPlatformPrincipleId)).toEqual([]);
    expect(isPlatformPrincipleId('citizen-benefit')).toBe(true);
  });
});
