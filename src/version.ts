import { createRequire } from 'node:module';

// Both from src/ (by tsx) and from dist/src/ (built) the package is the nearest folder above that has a package.json.
const require = createRequire(import.meta.url);

function own(): { version: string } {
  try {
    return require('../package.json');
  } catch {
    return require('../../package.json');
  }
}

export const VERSION: string = own().version;
