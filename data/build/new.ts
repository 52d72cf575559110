import { newPackage } from './new-package.ts';

const [name = ''] = process.argv.slice(2);
try {
  console.log(`made ${await newPackage(name)}; now: npm run data:check`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
