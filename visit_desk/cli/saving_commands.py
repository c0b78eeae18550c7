"""vault copies, restore, salvage: what is there to come back to, and the ways back."""

from __future__ import annotations

from argparse import Namespace

from visit_desk.cli.asking import notes_passphrase, sources_passphrase
from visit_desk.cli.opening import hand
from visit_desk.cli.telling import table, tell, warn
from visit_desk.domain.trouble import Exit
from visit_desk.vault import Keychain, copies_of, restore_copy, salvage


def copies(asked: Namespace) -> int:
    """The copies beside a vault, newest first. Needs no passphrase."""
    found = copies_of(asked.path)
    answer = {
        "copies": [
            {
                "path": str(one.path),
                "at": one.at.isoformat(),
                "bytes": one.bytes,
                "whole": one.whole,
                "sources_checked": one.sources,
            }
            for one in found
        ]
    }
    rows = [(one.at.isoformat(" "), str(one.bytes), "" if one.whole else "not whole", str(one.path)) for one in found]
    tell(asked, answer, table(rows) or "No copy lies beside this vault.")
    return int(Exit.DONE)


def restore(asked: Namespace) -> int:
    """Put a copy in a vault's place, after it was proved, opened and checked; what lay there is set aside."""
    done = restore_copy(
        asked.copy,
        asked.to,
        notes=notes_passphrase(asked),
        sources=sources_passphrase(asked),
        keychain=Keychain(),
        hand=hand(asked),
    )
    aside = str(done.aside) if done.aside else ""
    answer = {"ok": True, "trouble": [], "vault": str(asked.to), "aside": aside, "sources_checked": done.sources}
    words = f"The copy was checked and lies at {asked.to}."
    tell(asked, answer, f"{words} What was there lies at {aside}." if aside else words)
    return int(Exit.DONE)


def rescue(asked: Namespace) -> int:
    """Everything readable of a damaged vault into a new one in its place; the damaged one is set aside."""
    done = salvage(
        asked.path,
        notes=notes_passphrase(asked),
        sources=sources_passphrase(asked),
        hand=hand(asked),
        keychain=Keychain(),
    )
    files = {
        str(one.file): {
            "pages": one.pages,
            "bad_pages": one.bad,
            "records": one.records,
            "lost_records": one.lost,
            "revisions": one.revisions,
            "lost_revisions": one.lost_revisions,
            "inbox": one.boxes,
        }
        for one in done.files
    }
    answer = {"ok": not done.trouble, "trouble": list(done.trouble), "aside": str(done.aside), "files": files}
    told = [
        f"{name}: {one['records']} records saved, {one['lost_records']} lost, {one['bad_pages']} pages unreadable."
        for name, one in files.items()
    ] or ["No file whose passphrase was given is damaged; all was copied as it is."]
    tell(asked, answer, "\n".join([*told, f"The damaged vault lies untouched at {done.aside}."]))
    for sentence in () if asked.json else done.trouble:
        warn(sentence)
    return int(Exit.DAMAGED if done.trouble else Exit.DONE)
