"""The vault room: where things lie, encrypted. Nothing else in the program knows SQL, keys or these files.

A vault is a folder: ``visit.vdb`` (the notes file: reviewed text with markers, findings, recommendations, paragraphs),
``sources.vdb`` (identities, all unreviewed text, everything of tiers C and D), ``visit.key`` and its copy. What never
may be here: Qt, paper, words for people beyond a Trouble's sentence, any content in an error, log or repr.

Decisions, and why:

* One table ``record`` holds every kind of thing (id, kind, visit, JSON body of the frozen dataclass) instead of one
  table a kind. Revision, undo, history, digest, index, erasing and merging then exist once and cannot be forgotten for
  a new kind; no kind is ever asked for by SQL conditions on its fields (a visit has thousands of things, not millions).
  Pydantic checks each body when it is read. Measured: it decodes a 200-word note in 3 microseconds.
* Two files, two keys, two SQLModel registries: one global metadata would put both tables into both files. The table
  list is asserted at each opening and ATTACH is denied, so no statement can ever touch both.
* The files' page keys are derived from a random secret that the key header wraps (see ``slots``, ``wrapping``). A
  change of passphrase writes the file anew under another secret (``rekeying``): an old key file opens nothing.
* The keychain holds half of a passphrase slot and never a way in of its own (``keychain``); codes and shares are
  wrapped by public key, so that they stay good when a file is rekeyed without them in hand.
* With the sources closed, what belongs there is sealed to a public key (``inbox``): nobody without the sources key, not
  even the one who wrote it, can read it back.
* Rows never leave the room: SQLModel rows are the schema; the few statements of the autosave path go to the driver
  directly, because SQLAlchemy's own work would cost more than the encryption.
* Revisions are a chain of steps back (``revisions``, ``delta``). Erasing empties them; ids and times stay.
* Every opening first proves by HMAC that each page is genuine, before SQLite may touch the file; so a damaged vault is
  never written to. ``residue`` reads the same bytes to prove what the notes key can and cannot read.
* The key of ``Vault.digest`` lies in the sources file: with the notes key alone no guess at a word can be confirmed.
* The Argon2id floor (64 MiB, 3 passes) is refused from below whatever a key file says; tests hand in a lower one.
"""

from visit_desk.vault.check import CheckReport, check_vault
from visit_desk.vault.copying import CopyReceipt, copy_vault
from visit_desk.vault.cost import Cost
from visit_desk.vault.erasing import Trace
from visit_desk.vault.keychain import Keychain
from visit_desk.vault.keying import Keying
from visit_desk.vault.mending import NotErased
from visit_desk.vault.passphrases import check_different, check_strength, read_code
from visit_desk.vault.residue import ResidueHit, residue
from visit_desk.vault.restoring import Restored, copies_of, held_by_each, restore_copy
from visit_desk.vault.revisions import Hand, Revision
from visit_desk.vault.rows import RecordState
from visit_desk.vault.salvage import Salvaged, SavedFile, salvage
from visit_desk.vault.seal import SealReceipt
from visit_desk.vault.searching import Hit
from visit_desk.vault.shares import apart as read_shares
from visit_desk.vault.vault import NewVault, Vault

__all__ = [
    "CheckReport",
    "CopyReceipt",
    "Cost",
    "Hand",
    "Hit",
    "Keychain",
    "Keying",
    "NewVault",
    "NotErased",
    "RecordState",
    "ResidueHit",
    "Restored",
    "Revision",
    "Salvaged",
    "SavedFile",
    "SealReceipt",
    "Trace",
    "Vault",
    "check_different",
    "check_strength",
    "check_vault",
    "copies_of",
    "copy_vault",
    "held_by_each",
    "read_code",
    "read_shares",
    "residue",
    "restore_copy",
    "salvage",
]
