// Connects with one of the official TypeScript clients, does what it is told, and says on one line of JSON what it saw.
// Usage: node client.mjs '{ "library": "v1"|"v2", "era": "legacy"|"modern", "url"?, "token"?, "command"?, "args"?, "calls": [{ "name", "arguments" }] }'
const order = JSON.parse(process.argv[2]);
const seen = { tools: [], results: [], questions: [] };

async function create() {
  const information = { name: 'judge', version: '1.0.0' };
  const capabilities = { elicitation: {} };
  if (order.library === 'v1') {
    const { Client } = await import('@modelcontextprotocol/sdk/client/index.js');
    const { StdioClientTransport } = await import('@modelcontextprotocol/sdk/client/stdio.js');
    const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/sdk/client/streamableHttp.js');
    const { ElicitRequestSchema } = await import('@modelcontextprotocol/sdk/types.js');
    return { client: new Client(information, { capabilities }), StdioClientTransport, StreamableHTTPClientTransport, elicitation: ElicitRequestSchema };
  }

  const { Client, StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
  const { StdioClientTransport } = await import('@modelcontextprotocol/client/stdio');
  const mode = order.era === 'modern' ? { pin: '2026-07-28' } : 'legacy';
  return { client: new Client(information, { capabilities, versionNegotiation: { mode } }), StdioClientTransport, StreamableHTTPClientTransport, elicitation: 'elicitation/create' };
}

function callWithProgress(client, call, progress) {
  const options = { onprogress: (report) => progress.push(report.progress) };
  return order.library === 'v1' ? client.callTool(call, undefined, options) : client.callTool(call, options);
}

const { client, StdioClientTransport, StreamableHTTPClientTransport, elicitation } = await create();
client.setRequestHandler(elicitation, async (request) => {
  seen.questions.push(request.params.message);
  const fields = Object.keys(request.params.requestedSchema.properties);
  return { action: 'accept', content: Object.fromEntries(fields.map((field) => [field, 'Ada'])) };
});

await client.connect(order.url
  ? new StreamableHTTPClientTransport(new URL(order.url), { requestInit: { headers: { Authorization: `Bearer ${order.token}` } } })
  : new StdioClientTransport({ command: order.command, args: order.args, stderr: 'ignore' }));
seen.server = client.getServerVersion()?.name;
seen.tools = (await client.listTools()).tools.map((tool) => tool.name);
for (const call of order.calls) {
  const progress = [];
  const result = await callWithProgress(client, call, progress);
  seen.results.push({ progress, isError: result.isError === true, text: result.content.map((block) => block.text ?? '').join('\n'), structured: result.structuredContent ?? null });
}

await client.close();
console.log(JSON.stringify(seen));
