// The embedding levels that another implementation of the bidirectional algorithm gives: [text] in, [[level of each UTF-16 unit]] out.
import { readFileSync } from 'node:fs';
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const levels = JSON.parse(readFileSync(0, 'utf8')).map((text) => Array.from(bidi.getEmbeddingLevels(text).levels));
process.stdout.write(JSON.stringify(levels));
