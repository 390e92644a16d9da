export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** Long passwords that every list of leaked ones begins with; shorter ones are refused for their length. */
const COMMON = new Set(
  (
    'password1234 password12345 password123456 passwordpassword 123456789012 1234567890123 12345678901234 123456789123 1234567890ab 012345678901 ' +
    'qwertyuiop12 qwertyuiop123 qwertyuiop[] qwertyuiopasdf qwertyuiopasdfgh qwertyuiopasdfghjkl qwerty123456 qwerty1234567 qwertyqwerty asdfghjkl123 asdfghjklzxc zxcvbnm12345 ' +
    '1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedcrfv zaq12wsxcde3 abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz abcd12345678 abc123456789 ' +
    'iloveyou1234 iloveyou12345 iloveyouforever letmein12345 letmeinplease welcome12345 welcome123456 administrator administrator1 admin1234567 admin12345678 adminadminadmin ' +
    'changeme1234 changemenow1 trustno1trustno1 sunshine1234 princess1234 football1234 baseball1234 superman1234 correcthorsebatterystaple maintenance1 mypassword12 mypassword123 ' +
    'p@ssw0rd1234 p@ssword1234 passw0rd1234 q1w2e3r4t5y6 citymark1234 citymark12345 smartcity123 smartcity1234'
  ).split(' '),
);

export type PasswordFault = 'password-short' | 'password-long' | 'password-address' | 'password-common';

/** What is wrong with a new password, or null. Length counts characters, as a person does. */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length;
  if (!(length >= PASSWORD_LENGTH.least)) return 'password-short';
  if (!(length <= PASSWORD_LENGTH.most)) return 'password-long';
  const plain = password.trim().toLowerCase();
  const local = email.slice(0, email.lastIndexOf('@'));
  if (plain === email || plain === local || plain.replace(/\d+$/, '') === email) return 'password-address';
  return isCommon(plain) ? 'password-common' : null;
}

function isCommon(plain: string): boolean {
  if (COMMON.has(plain) || COMMON.has(plain.replace(/[!.?]+$/, ''))) return true;
  // A password of at most three different characters, or one short piece over and over.
  return new Set(plain).size <= 3 || /^(.{1,5})\1+$/u.test(plain);
}
