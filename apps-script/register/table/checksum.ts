// Tells one text from another without holding it; not for security.
export function checksum(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 4294967291;
  return sum.toString(36);
}
