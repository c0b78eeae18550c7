"""Half a form in its box: read by a later life, under new keys too; a damaged box stops nothing."""

from __future__ import annotations

from tests.vault.making import SOURCES
from visit_desk.domain.lists import Compartment
from visit_desk.vault import NewVault
from visit_desk.vault.unsaved import FOLDER as UNSAVED


def test_a_box_that_is_damaged_is_set_aside_and_the_others_are_read(new: NewVault) -> None:
    boxes = new.vault.unsaved
    for what in Compartment:
        boxes.write(what, b"half a form", apart=True)
        boxes.write(what, b"another", apart=True)
    folder = new.vault.path / UNSAVED
    for what in Compartment:
        one = sorted(folder.glob(f"*.{what}"))[0]
        one.write_bytes(one.read_bytes()[:-1] + b"\x00")
        assert boxes.waiting(what) == 2
        assert len(boxes.earlier(what)) == 1
        assert boxes.waiting(what) == 1
    assert len(list(folder.iterdir())) == 4
    boxes.forget()
    assert not list(folder.iterdir())


def test_boxes_for_the_sources_wait_until_they_are_open_and_a_closed_vault_writes_none(new: NewVault) -> None:
    boxes = new.vault.unsaved
    boxes.write(Compartment.SOURCES, b"half a name", apart=True)
    new.vault.close_sources()
    assert boxes.earlier(Compartment.SOURCES) == {}
    assert boxes.waiting(Compartment.SOURCES) == 1
    new.vault.open_sources(SOURCES)
    assert [one.strip() for one in boxes.earlier(Compartment.SOURCES).values()] == [b"half a name"]
    new.vault.close()
    boxes.write(Compartment.NOTES, b"too late")
    assert boxes.waiting(Compartment.NOTES) == 0


def test_half_a_form_outlives_a_changed_passphrase(new: NewVault) -> None:
    boxes = new.vault.unsaved
    for what in Compartment:
        boxes.write(what, b"half a form", apart=True)
    new.vault.change_passphrase(Compartment.NOTES, "four kites over the orchard")
    new.vault.change_passphrase(Compartment.SOURCES, "eleven grey stones by the weir")
    assert [one.strip() for what in Compartment for one in boxes.earlier(what).values()] == [b"half a form"] * 2
