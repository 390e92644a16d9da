import { packFromSheets, validatePack, type PackValidation } from '@citymark/model';
import { sheetsOf } from './pack-workbook';

/** 5 MB: thirty times the built-in pack. */
export const MOST_PACK_BYTES = 5 * 1024 * 1024;

const cannot = (sentence: string): PackValidation => ({ pack: null, problems: [{ place: 'file', sentence }] });

/** Reads a model pack from a .json or .xlsx file: the pack, or every problem with its place. Never throws. */
export async function readPackFile(name: string, bytes: Buffer): Promise<PackValidation> {
  const kind = /\.(json|xlsx)$/i.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined) return cannot('A model pack is a file whose name ends in .json or .xlsx.');
  if (bytes.length > MOST_PACK_BYTES) return cannot('The file is larger than 5 MB.');
  if (kind === 'json') return readJson(bytes);
  const sheets = await sheetsOf(bytes);
  return typeof sheets === 'string' ? cannot(sheets) : packFromSheets(sheets);
}

function readJson(bytes: Buffer): PackValidation {
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const place = error instanceof SyntaxError ? /position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] : undefined;
    return cannot(place ? `The file is not JSON: it cannot be read at ${place}.` : 'The file is not JSON in UTF-8.');
  }
  return validatePack(input);
}
