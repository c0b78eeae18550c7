"""vault new, check, passphrase, copy, residue, log."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator

from visit_desk.cli.asking import new_passphrase, notes_passphrase, sources_passphrase
from visit_desk.cli.opening import hand, opened
from visit_desk.cli.saving_commands import copies, rescue, restore
from visit_desk.cli.telling import table, tell, warn
from visit_desk.domain.lists import Compartment, RiskProfile
from visit_desk.domain.trouble import BadInput, Exit, SourcesClosed, WrongUsage
from visit_desk.vault import Keychain, NewVault, Vault, check_vault, copy_vault, residue
from visit_desk.vault.where import place_of


def new(asked: Namespace) -> int:
    """Make a vault. Recovery codes and shares are shown once: they are in no file."""
    place = place_of(asked.path)
    made = Vault.create(
        asked.path,
        new_passphrase(asked, False),
        new_passphrase(asked, True),
        hand=hand(asked),
        keychain=None if asked.no_keychain else Keychain(),
        profile=RiskProfile.HIGH_RISK if asked.high_risk else RiskProfile.NORMAL,
        shares=asked.shares,
    )
    slots = {str(what): list(made.vault.keying.kinds(what)) for what in Compartment}
    profile = made.vault.keying.profile
    made.vault.close()
    answer = {
        "ok": True,
        "trouble": [],
        "vault": str(asked.path),
        "profile": str(profile),
        "slots": slots,
        "recovery": {"notes": made.notes_recovery, "sources": made.sources_recovery},
        "shares": {"notes": list(made.notes_shares), "sources": list(made.sources_shares)},
    }
    tell(asked, answer, "\n".join(_about(asked, made, slots)))
    if place.fat:
        warn("This disk is FAT: it keeps no rights, and whoever uses this computer can copy the vault. Encryption "
             "alone guards it; another disk is better.")  # fmt: skip
    return int(Exit.DONE)


def _about(asked: Namespace, made: NewVault, slots: dict[str, list[str]]) -> Iterator[str]:
    yield f"A new vault lies at {asked.path}."
    yield (
        "Each passphrase needs the keychain of this computer beside it: a stolen disk alone is of no use."
        if "passphrase+keychain" in slots["notes"]
        else "No keychain is used: each passphrase opens alone. The length of the passphrase is the only lock."
    )
    yield "What opens each file: " + "; ".join(f"{what}: {', '.join(kinds)}" for what, kinds in slots.items()) + "."
    yield "Write this down on paper and keep it apart from this machine. It is shown only now."
    for what, code, words in (
        ("notes", made.notes_recovery, made.notes_shares),
        ("sources", made.sources_recovery, made.sources_shares),
    ):
        if code:
            yield f"  {what:<8} recovery code  {code}"
        for number, share in enumerate(words, 1):
            yield f"  {what:<8} share {number} of {len(words)}   {share}"


def check(asked: Namespace) -> int:
    """Check every page, row and revision; of the sources file too when its passphrase is given."""
    report = check_vault(
        asked.path, notes=notes_passphrase(asked), sources=sources_passphrase(asked), keychain=Keychain()
    )
    answer = {"ok": report.ok, "trouble": list(report.trouble), "counts": dict(report.counts)}
    rows = [(name, str(count)) for name, count in dict(report.counts).items()]
    tell(asked, answer, ("Everything is whole.\n" if report.ok else "\n".join(report.trouble) + "\n") + table(rows))
    return int(Exit.DONE if report.ok else Exit.DAMAGED)


def passphrase(asked: Namespace) -> int:
    """Change the passphrase of the notes, of the sources, or of both."""
    sources = sources_passphrase(asked)
    if not asked.new_passphrase_file and asked.new_sources_passphrase_file and sources is None:
        raise SourcesClosed
    vault = Vault.open(
        asked.path, notes=notes_passphrase(asked), sources=sources, hand=hand(asked), keychain=Keychain()
    )
    changed, codes = [], {}
    try:
        if asked.new_sources_passphrase_file:
            if not vault.sources_open:
                raise SourcesClosed
            codes["sources"] = vault.change_passphrase(Compartment.SOURCES, new_passphrase(asked, True))
            changed.append("sources")
        if asked.new_passphrase_file or not changed:
            codes["notes"] = vault.change_passphrase(Compartment.NOTES, new_passphrase(asked, False))
            changed.append("notes")
    finally:
        vault.close()
    words = [f"Changed: {', '.join(changed)}. The old passphrase opens nothing any more; copies made before keep it."]
    words += [f"  {what:<8} new recovery code  {code}" for what, code in codes.items() if code]
    answer = {"ok": True, "trouble": [], "changed": changed, "recovery": {k: v for k, v in codes.items() if v}}
    tell(asked, answer, "\n".join(words))
    return int(Exit.DONE)


def copy(asked: Namespace) -> int:
    """A copy that was opened and compared before anyone is told that it is there."""
    receipt = copy_vault(
        asked.path,
        asked.to,
        notes=notes_passphrase(asked),
        sources=sources_passphrase(asked),
        keychain=Keychain(),
    )
    answer = {
        "ok": True,
        "trouble": [],
        "copy": str(asked.to),
        "rows": receipt.rows,
        "sources_checked": receipt.sources_checked,
    }
    tell(asked, answer, f"A verified copy lies at {asked.to}.")
    return int(Exit.DONE)


def count_residue(asked: Namespace) -> int:
    """Count words in everything that the notes key can decrypt. The words are the caller's own list."""
    try:
        lines = asked.words.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise BadInput(expected="a list of words", reason="it is not there or not UTF-8") from None
    words = [line.strip() for line in lines if line.strip()]
    if not words:
        raise WrongUsage(what="The list of words is empty.")
    found = residue(asked.path, notes_passphrase(asked), words, keychain=Keychain())
    hits = [{"word": hit.word, "count": hit.count, "where": hit.where} for hit in found if hit.count]
    rows = [(hit.word, str(hit.count), str(hit.where)) for hit in found if hit.count]
    tell(asked, {"hits": hits}, table(rows) or "None of these words is left in the notes file.")
    if hits:
        warn(f"{len(hits)} places hold a word of the list.")
    return int(Exit.DONE)


def log(asked: Namespace) -> int:
    """Who did what when, of each file whose passphrase is given, oldest first. There is no content in it."""
    with opened(asked) as desk:
        trouble = desk.auditing.trouble()
        rows = list(desk.auditing.rows())
        if asked.out:
            desk.auditing.write(asked.out)
        answer = {"ok": not trouble, "trouble": list(trouble), "entries": rows, "heads": desk.auditing.heads()}
    shown = ("day", "time", "who", "device", "deed", "kind", "count", "file")
    lines = [tuple(str(row[name] or "") for name in shown) for row in rows]
    tell(asked, answer, table(lines) or "Nothing is in the log.")
    for sentence in () if asked.json else trouble:
        warn(sentence)
    return int(Exit.DAMAGED if trouble else Exit.DONE)


BY_DEED: dict[str, Callable[[Namespace], int]] = {
    "new": new,
    "check": check,
    "passphrase": passphrase,
    "copy": copy,
    "residue": count_residue,
    "log": log,
    "copies": copies,
    "restore": restore,
    "salvage": rescue,
}
