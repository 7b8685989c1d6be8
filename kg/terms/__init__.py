"""What pages say: documents become claims, claims become one glossary, and what cannot be is a finding.

Codes of findings, the facts that come with each, and how grave it is by the promise of the service:

| code | facts | |
|---|---|---|
| `folder-missing` | – | error |
| `file-unreadable` | reason | warning |
| `not-a-file` | – | warning |
| `link-left-out` | reason | warning |
| `term-file-not-text` · `note-not-text` | reason | error · warning |
| `declaration-unparsable` · `declaration-wrong` | reason · name, reason | error · warning |
| `front-matter-unparsable` | reason | error |
| `key-twice` | key, first (a place) | warning |
| `key-unknown` | key, nearest (may be empty) | info |
| `value-wrong` | key, written, expected | warning |
| `kind-undeclared` · `attribute-undeclared` | kind · key | warning |
| `id-twice` | id, first (path:line) | error |
| `ref-unknown` | ref, type, nearest (ids) | warning |
| `ref-ambiguous` | ref, type, candidates (ids) | warning |
| `self-relation` | id, type, ref | error |
| `relation-twice` | type, subject, object, first (path:line) | info |
| `note-closes-cycle` | type, subject, object | warning |
| `definition-differs` | id, key (of an attribute), first (path:line) | info |
| `name-shared` | name, candidates (ids) | info |
"""
