"""The vault room: where things lie, encrypted. (Being written; see the modules.)"""

from visit_desk.vault.cost import Cost
from visit_desk.vault.residue import ResidueHit
from visit_desk.vault.revisions import Hand, Revision
from visit_desk.vault.seal import SealReceipt
from visit_desk.vault.searching import Hit
from visit_desk.vault.vault import NewVault, Vault

__all__ = ["Cost", "Hand", "Hit", "NewVault", "ResidueHit", "Revision", "SealReceipt", "Vault"]
