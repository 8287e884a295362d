import type { FileSet } from './file-set.ts';
import { maven } from './maven/maven.ts';
import { olist } from './olist/olist.ts';
import { ravenstack } from './ravenstack/ravenstack.ts';

/** THE list of sources whose several files are known. */
export const fileSets: readonly FileSet[] = [olist, maven, ravenstack];
