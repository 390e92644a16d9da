import { generateSecret, generateURI, verify } from 'otplib';

/** Seconds a phone's clock may be off: one step each way. */
const TOLERANCE_SECONDS = 30;

export const newCodeSecret = (): string => generateSecret();

export const codeUri = (secret: string, email: string): string => generateURI({ issuer: 'Citymark', label: email, secret });

/** The time step that a six-digit code belongs to, or null when it is wrong. Whether the step was used before is the caller's question. */
export async function stepOfCode(secret: string, code: string, at: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const result = await verify({ secret, token: code, epoch: Math.floor(at.getTime() / 1000), epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
