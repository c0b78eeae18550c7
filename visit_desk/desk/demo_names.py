"""What the demo's files are called."""

from __future__ import annotations

VAULT = "demo.vault"
NOTES_FILE = "demo-passphrase.txt"
SOURCES_FILE = "demo-sources-passphrase.txt"
