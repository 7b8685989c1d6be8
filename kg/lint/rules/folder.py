"""What reading notices about the folder and its files."""

from kg.lint.rule import Rule

RULES = (
    Rule(
        code="folder-missing",
        severity="error",
        message="there is no folder here",
        explanation="Content is read from a folder of Markdown files, given as an argument or by `KG_CONTENT`.",
    ),
    Rule(
        code="file-unreadable",
        severity="warning",
        message="cannot be read: {reason}",
        explanation="The operating system refuses to hand out this file or folder. What it says is missing from the glossary.",
    ),
    Rule(
        code="not-a-file",
        severity="warning",
        message="is a pipe, a socket or a device, not a file; not read",
        explanation="Only files are read, since anything else may never end. A name that ends in `.md` should be a file's.",
    ),
    Rule(
        code="link-left-out",
        severity="warning",
        message="this symbolic link {reason}; not followed",
        explanation="Links are followed within the content folder, as long as they lead to something and not in a circle.",
    ),
    Rule(
        code="term-file-not-text",
        severity="error",
        message="this term file is no text: {reason}",
        explanation="Term files are UTF-8 text. Save the file as UTF-8; a NUL character has no place in it.",
    ),
    Rule(
        code="note-not-text",
        severity="warning",
        message="is no text: {reason}; not read",
        explanation="Files that end in `.md` are UTF-8 text. A picture or an archive should bear its own ending.",
    ),
)
