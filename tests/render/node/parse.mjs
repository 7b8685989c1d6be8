// For each line, a JSON string with a Mermaid text, writes a line with what the real parser makes of it.
import { createInterface } from "node:readline";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;

const { default: mermaid } = await import("mermaid");
await mermaid.parse("flowchart TD\n  a"); // registers the kinds of diagram

async function parsed(text) {
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return {
      nodes: [...db.getVertices().values()].map(({ id, text, link }) => ({ id, text, link: link ?? null })),
      edges: db.getEdges().map(({ start, end, text }) => ({ start, end, text })),
    };
  } catch (error) {
    return { error: String(error.message ?? error).slice(0, 500) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(await parsed(JSON.parse(line))) + "\n");
}
