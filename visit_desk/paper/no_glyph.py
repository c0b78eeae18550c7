"""What stops an export: a character that no font here can print. Apart from the fonts, which take long to load."""

from __future__ import annotations

from visit_desk.domain.trouble import Exit, Trouble


class NoGlyph(Trouble):
    """A character that no font of ours can print."""

    sentence = "No font here can print the character {character} ({name}). Replace it and try again."
    exit_code = Exit.BAD_INPUT
