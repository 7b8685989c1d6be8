"""Texts that commands are given."""

import sys
from pathlib import Path

import typer

STANDARD_INPUT = "-"


def text_of(file: str) -> str:
    """What a file in UTF-8 says; `-` is standard input. Raises BadParameter where it cannot be read."""
    try:
        read = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
        return read.decode("utf-8-sig")
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror}.", param_hint="FILE") from error
    except UnicodeDecodeError as error:
        raise typer.BadParameter(f"{file} is not UTF-8 (byte {error.start}).", param_hint="FILE") from error
