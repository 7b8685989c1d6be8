"""`kg`: the commands, and what becomes of errors."""

import sys

import typer

from kg.cli import build, check, check_text, compare, connect, export, link, mcp, path, search, serve, show
from kg.cli import map as map_command
from kg.cli.failure import report

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""A knowledge-graph glossary: what a word means, what to know first, how it hangs together.

Write terms as Markdown in [bold]content/[/bold], [bold]kg build[/bold] them, and ask:

  kg show 自注意力
  kg path transformer --known 矩阵乘法
  kg map normalization --format mermaid
  kg search transfomer
  kg compare BN LN
  kg check-text handout.md --known 神经网络

Settings come from the environment: KG_CONTENT, KG_DATABASE_URL, KG_HOST, KG_PORT, KG_BASE_URL, KG_LANG.""",
)

for command in (
    build,
    check,
    serve,
    show,
    search,
    path,
    map_command,
    compare,
    connect,
    check_text,
    link,
    export,
    mcp,
):
    command.add_to(app)


def run() -> None:
    """The entry point: carry out a command; errors end it with a message on standard error and exit code 1."""
    try:
        app(standalone_mode=True)
    except Exception as error:
        message = report(error)
        if message is None:
            raise
        print(message, file=sys.stderr)
        sys.exit(1)
