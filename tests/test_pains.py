"""What the users of other tools suffered, and the tests that keep it from happening here.

Each line is a pain that people told in public (a keyring that took the database with it, a lock that waited for a
dialog), in a few words, with the tests that stand against it. A test that is renamed or removed is missed here.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent
VAULT, APP, DESK, GUI = "vault", "app", "desk", "gui"
# Number and words of the pain: the tests, as folder/file::test.
PAINS: dict[str, tuple[str, ...]] = {
    "1 the key lay in the keyring alone, and the whole database went with it": (
        f"{VAULT}/test_keychain.py::test_pain_1_a_keychain_that_is_gone_takes_no_vault_with_it",
        f"{VAULT}/test_real_keychain.py::test_a_real_keychain_keeps_its_part_over_a_new_login_and_its_loss_is_survived",
    ),
    "2 closing an error deleted everything": (
        f"{VAULT}/test_salvage.py::test_a_salvaged_vault_is_sound_and_the_damaged_one_lies_untouched_beside_it",
        f"{VAULT}/test_rotating.py::test_a_copy_takes_the_place_and_what_lay_there_is_set_aside",
        f"{VAULT}/test_damage.py::test_a_truncated_database_is_refused",
        f"{GUI}/test_retention_part.py::test_escape_erases_nothing",
    ),
    "4 an upgrade lost every name": (
        f"{VAULT}/test_migrations.py::test_a_vault_of_each_released_schema_opens_with_all_that_was_in_it",
        f"{VAULT}/test_migrations.py::test_a_migration_that_would_lose_something_is_not_swapped_in",
        f"{VAULT}/test_migrations.py::test_there_is_a_fixture_of_every_schema",
    ),
    "5 an open form kept the lock waiting, or the lock lost the form": (
        f"{APP}/test_lock_anywhere.py::test_the_chord_locks_on_every_page_and_with_every_form_open",
        f"{APP}/test_forms_come_back.py::test_every_half_filled_form_comes_back_after_a_lock_byte_for_byte",
        f"{APP}/test_lock_and_return.py::test_the_chord_ends_the_process_and_the_same_place_comes_back",
    ),
    "6 a full disk emptied the database": (
        f"{VAULT}/test_faults.py::test_whatever_the_disk_refuses_nothing_acknowledged_is_lost",
        f"{VAULT}/test_faults.py::test_a_real_disk_that_is_full_is_told_and_the_vault_still_opens",
        f"{VAULT}/test_rotating.py::test_a_disk_without_room_gets_no_copy_and_says_so",
    ),
    "7 a kill or a power cut left a database that could not be read, and backups were made of it": (
        f"{VAULT}/test_crash.py::test_fifty_kills_lose_nothing_that_was_acknowledged",
        f"{VAULT}/test_power_cut.py::test_thirty_power_cuts_lose_nothing_that_was_acknowledged",
        f"{VAULT}/test_power_cut.py::test_a_transaction_torn_by_the_cut_leaves_the_ones_before_it",
        f"{VAULT}/test_rotating.py::test_a_damaged_original_never_pushes_a_good_copy_out",
    ),
    "9 people believed that the laptop was protected, and it was not": (
        f"{VAULT}/test_encryption.py::test_no_word_stands_in_clear_in_any_file",
        f"{GUI}/test_protects_part.py::test_every_promise_has_its_proofs_and_every_proof_is_a_test_that_exists",
        f"{GUI}/test_protects_part.py::"
        "test_pain_9_on_the_laptop_itself_plain_words_say_what_is_encrypted_at_rest_and_what_is_not",
    ),
    "10 drafts lay in clear until they were finished": (
        f"{APP}/test_silence.py::test_no_word_of_the_visit_stands_in_any_byte_while_it_goes_on_or_afterwards",
        f"{APP}/test_lock_and_return.py::test_a_kill_one_second_after_a_name_is_typed_leaves_none_in_the_notes_file",
    ),
    "14 recovery after a crash was silent, or random": (
        f"{VAULT}/test_rotating.py::test_a_life_that_did_not_end_is_told_once",
        f"{DESK}/test_nothing_is_lost.py::test_after_a_crash_it_is_told_what_when_and_how_many_words",
    ),
    "15 the clipboard's history kept copies": (
        f"{GUI}/test_clipboard.py::test_what_goes_out_is_plain_text_with_the_documented_marks_of_each_system",
        f"{GUI}/test_clipboard.py::test_a_copy_goes_from_field_to_field_without_the_system_s_clipboard",
    ),
    "16 a lost key file lost all, and backups failed in silence": (
        f"{VAULT}/test_shares.py::test_any_m_of_n_shares_give_the_secret_and_fewer_do_not",
        f"{VAULT}/test_keys.py::test_a_damaged_copy_of_the_key_file_is_mended_from_the_other",
        f"{VAULT}/test_rotating.py::test_each_copy_is_whole_told_and_holds_what_was_kept",
    ),
    "18 nobody could tell what is left on the disk": (
        f"{DESK}/test_erasing.py::test_copies_elsewhere_and_earlier_exports_are_listed_before_and_counted_after",
        f"{VAULT}/test_erasing.py::test_a_holder_of_both_keys_finds_the_words_in_no_place",
    ),
    "19 the log told neither an import nor a change from a creation": (
        f"{DESK}/test_auditing.py::test_pain_19_an_import_is_told_item_by_item",
        f"{DESK}/test_histories.py::test_pain_19_a_change_is_never_told_as_a_creation_and_shows_who_made_it_last",
        f"{VAULT}/test_journal.py::test_a_record_that_is_made_and_one_that_is_changed_are_different_deeds",
        f"{VAULT}/test_journal.py::test_whoever_touches_an_entry_is_found_by_the_check",
    ),
    "21 under coercion there was nothing but a false bottom": (
        f"{GUI}/test_panic.py::test_held_to_the_end_nothing_opens_the_vault_here_and_the_process_ends",
        f"{VAULT}/test_letting_go.py::test_after_letting_go_no_passphrase_opens_it_here_and_a_copy_elsewhere_does",
        f"{GUI}/test_drill_part.py::test_a_hold_during_the_drill_never_touches_the_real_vault",
    ),
    "22 what was overwritten was gone": (
        f"{DESK}/test_histories.py::test_pain_22_text_that_was_overwritten_comes_back_after_the_lock",
        f"{VAULT}/test_keeping.py::test_undo_goes_back_step_by_step_and_is_itself_a_revision",
        f"{VAULT}/test_keeping.py::test_a_retired_thing_is_not_listed_and_can_be_restored_with_its_history",
    ),
    "24 an export became the only copy, or was never written": (
        f"{VAULT}/test_copies.py::test_nothing_is_replaced_by_a_copy_and_no_half_copy_stays",
        f"{VAULT}/test_copies.py::test_a_copy_is_the_same_vault_and_leaves_the_original_alone",
        "cli/test_commands.py::test_an_export_to_a_place_that_cannot_hold_it_ends_with_six_and_leaves_nothing",
    ),
    "25 what does it protect against?": (
        f"{GUI}/test_protects_part.py::test_every_adversary_and_every_part_says_where_the_program_ends",
    ),
}


@cache
def names_in(name: str) -> frozenset[str]:
    path = ROOT / name
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("pain", PAINS)
def test_each_pain_has_its_tests(pain: str) -> None:
    assert PAINS[pain]
    for one in PAINS[pain]:
        file, _, test = one.partition("::")
        assert test in names_in(file), one


def test_no_test_counts_that_is_never_run() -> None:
    """One that is skipped or expected to fail everywhere guards nobody."""
    for name in sorted({one.partition("::")[0] for tests in PAINS.values() for one in tests}):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "pytest.mark.xfail" not in text, name
        assert "pytest.mark.skip(" not in text, name
