"""What people ask: one file a question, each a pure function of a snapshot and the question, answered by a frozen model.

The JSON of these models is what REST returns, what MCP returns as structured content and what `--json` prints."""
