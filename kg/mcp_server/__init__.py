"""The door for models: tools, resources, prompts and completion over the Model Context Protocol. The MCP SDK's home."""
