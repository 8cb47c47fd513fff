// Loaded into the process of Prism before Prism itself.
import { createRequire } from 'node:module';

// Whoever started this process holds its input open: it does not outlive them.
process.stdin.on('end', () => process.exit(0)).resume();

// Left alone, the faker makes up addresses as RFC 3986 lets them be, with hosts such as "a,b+c" that no network has.
const require = createRequire(import.meta.url);
const { JSONSchemaFaker } = createRequire(require.resolve('@stoplight/prism-http'))('json-schema-faker');
JSONSchemaFaker.format('uri', () => 'https://media.example.com/a%20b/%C3%BC?c=d,e&f=%26#g');
