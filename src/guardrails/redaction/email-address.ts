// RFC 2606 and RFC 6761: names that belong to nobody.
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost)$/i;
// `logo@2x.png`, `name@next.js`: no such top-level domains.
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|js|jsx|ts|tsx|mjs|cjs|json|css|scss|html?|txt|log|lock|map|xml|ya?ml|toml|dll|exe)$/i;
// `react@18.2.0-rc.final`, `checkout@v4.x`, `pkg@2x.y`.
const VERSION = /^(?:v?\d+\.(?:\d|x\b|\*)|\d+x\.)/i;
const REPOSITORY_USERS = /^(?:git|hg|svn|gitea|gitlab|github)$/i;

/** Says whether `local@domain` is the address of somebody rather than a package version, a repository or an example. */
export function isEmailAddress(address: string, next: string): boolean {
  const at = address.lastIndexOf('@') >= 0 ? address.lastIndexOf('@') : address.lastIndexOf('%40');
  const local = address.slice(0, at);
  const domain = address.slice(at + (address[at] === '%' ? 3 : 1));
  if (RESERVED.test(domain) || FILE.test(domain) || VERSION.test(domain)) return false;
  // `git@host:path`, as scp writes it.
  if (REPOSITORY_USERS.test(local) && (next === ':' || next === '/' || /^git(?:hub|lab)\./i.test(domain))) return false;
  return /[A-Za-z0-9\u00c0-\u052f]/.test(local);
}
