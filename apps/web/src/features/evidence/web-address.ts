/** What people copy without its beginning, such as www.city.example, is meant as a web address. */
export const webAddress = (text: string): string => text.trim().replace(/^www\./i, 'https://www.');
