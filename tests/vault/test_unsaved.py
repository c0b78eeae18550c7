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
    boxes.purge(lambda _: b"")
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


def test_an_erasing_takes_out_of_each_box_what_it_says_and_leaves_the_rest_as_it_was(new: NewVault) -> None:
    boxes = new.vault.unsaved
    boxes.write(Compartment.NOTES, b"half a form about the harbour")
    boxes.write(Compartment.SOURCES, b"of Yevanthe, and a road", apart=True)
    boxes.write(Compartment.NOTES, b"Yevanthe", apart=True)
    folder = new.vault.path / UNSAVED
    (folder / "unreadable.sources").write_bytes(bytes(2048))
    (folder / "older.notes.damaged").write_bytes(b"perhaps Yevanthe")
    own = next(
        one for one in folder.iterdir() if one not in boxes._others(Compartment.NOTES) and one.suffix == ".notes"
    )
    as_it_was = own.read_bytes()
    assert sum(hit.count for hit in new.vault.erasing.left(["Yevanthe"])) == 2
    new.vault.erasing.erase((), (), lambda box: box.replace(b"Yevanthe", b""))
    assert own.read_bytes() == as_it_was
    assert sorted(one.content.strip() for one in boxes.carried(tuple(Compartment)).values()) == [
        b"half a form about the harbour",
        b"of , and a road",
    ]
    assert len(list(folder.iterdir())) == 2
    assert new.vault.erasing.left(["Yevanthe"]) == ()


def test_destroying_the_sources_leaves_the_half_typed_forms_of_the_notes(new: NewVault) -> None:
    boxes = new.vault.unsaved
    for what in Compartment:
        boxes.write(what, b"half a form", apart=True)
    new.vault.erasing.destroy_sources()
    assert [one.strip() for one in boxes.earlier(Compartment.NOTES).values()] == [b"half a form"]
    assert boxes.waiting(Compartment.SOURCES) == 0
