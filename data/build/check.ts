import { checkFolder } from './check-folder.ts';
import { packageFolders } from './packages.ts';
import { printIssues } from './print-issues.ts';

for (const folder of packageFolders()) {
  const { value, issues } = await checkFolder(folder);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const size = value ? `${value.places.length} places, ${value.sites.length} sites, ${value.figures.length} figures` : 'not shown';
  console.log(`data/${folder.name}: ${errors} errors, ${issues.length - errors} warnings (${size})`);
  if (issues.length > 0) console.log(printIssues(issues));
  if (errors > 0) process.exitCode = 1;
}
