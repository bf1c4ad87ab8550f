// Tells one text from another without holding it; not for security.
export function checksum(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const next = sum * 31 + text.charCodeAt(i);
    // The rest of a division, exact below 2^53 and far quicker than `%` of such numbers.
    sum = next - Math.floor(next / PRIME) * PRIME;
  }
  return sum.toString(36);
}

const PRIME = 4294967291;
