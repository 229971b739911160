// Verifies messages with the library that Standard Webhooks offers to receivers: [{ secret, headers, body }] in, a result for each out.
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';

const results = JSON.parse(readFileSync(0, 'utf8')).map(({ secret, headers, body }) => {
  try {
    new Webhook(secret).verify(Buffer.from(body, 'base64').toString('utf8'), headers);
    return 'verified';
  } catch (problem) {
    return String(problem.message);
  }
});
process.stdout.write(JSON.stringify(results));
