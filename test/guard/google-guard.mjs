// While tests run nothing reaches Google, whatever project file or login lies on the machine: no address is found for
// its hosts, so no line is opened. Test processes load this, and so do the processes they start.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const GOOGLE = /(^|\.)(google|googleapis|googleusercontent|gstatic)\.com\.?$/i;

const { lookup } = dns;
dns.lookup = function (host, ...rest) {
  if (typeof host !== 'string' || !GOOGLE.test(host)) return lookup.call(this, host, ...rest);
  const error = new Error(`A test must not reach Google: ${host}`);
  process.nextTick(rest.at(-1), Object.assign(error, { code: 'EGOOGLE' }));
  return undefined;
};
syncBuiltinESMExports();
