"""For each promise of the page "What this protects you from": the tests that prove it, as file::test."""

from __future__ import annotations

VAULT, DESK, GUI, PAPER, APP = "tests/vault", "tests/desk", "tests/gui", "tests/paper", "tests/app"

PROOFS: dict[str, tuple[str, ...]] = {
    # people
    "encrypted": (
        f"{VAULT}/test_encryption.py::test_no_word_stands_in_clear_in_any_file",
        f"{VAULT}/test_encryption.py::test_another_sqlcipher_program_reads_the_same_file",
    ),
    "two-locks": (
        f"{VAULT}/test_encryption.py::test_the_two_files_have_two_keys_and_their_own_tables",
        f"{VAULT}/test_keys.py::test_either_passphrase_or_recovery_code_opens_its_own_file_only",
    ),
    "let-go": (
        f"{VAULT}/test_letting_go.py::test_after_letting_go_no_passphrase_opens_it_here_and_a_copy_elsewhere_does",
    ),
    "silent": (
        f"{APP}/test_silence.py::test_nobody_was_called_over_a_network",
        "tests/house/test_walls.py::test_no_room_but_the_carrier_knows_the_network",
    ),
    "no-trace": (
        f"{GUI}/test_window.py::test_the_title_never_says_more_than_the_programs_name",
        f"{APP}/test_preferences.py::test_nothing_but_looks_and_one_folder_is_kept",
    ),
    "agendas": (f"{GUI}/test_today_page.py::test_confidential_slots_are_absent_while_the_sources_are_closed",),
    "encrypted-thief": (
        f"{VAULT}/test_encryption.py::test_no_word_stands_in_clear_in_any_file",
        f"{VAULT}/test_keys.py::test_the_measured_cost_is_never_below_the_floor",
    ),
    "keychain": (f"{VAULT}/test_keychain.py::test_with_a_keychain_the_passphrase_alone_opens_nothing",),
    "copies-open": (f"{VAULT}/test_copies.py::test_a_copy_is_the_same_vault_and_leaves_the_original_alone",),
    "consent-forbids": (
        "tests/domain/test_consenting.py::test_only_a_grant_allows",
        f"{DESK}/test_people_and_consents.py::test_everything_but_a_grant_forbids",
    ),
    "gate": (
        "tests/cli/test_commands.py::test_gate_tells_a_clean_file_from_one_with_a_name",
        "tests/exchange/test_demo_visit.py::test_no_name_number_or_organization_of_anybody_stands_in_what_is_written",
    ),
    "refused-closed": ("tests/cli/test_commands.py::test_export_with_closed_sources_is_refused_and_writes_nothing",),
    "clear-nowhere": (
        f"{APP}/test_silence.py::test_no_word_of_the_visit_stands_in_any_byte_while_it_goes_on_or_afterwards",
        f"{VAULT}/test_encryption.py::test_no_word_stands_in_clear_in_any_file",
        f"{VAULT}/test_encryption.py::test_every_connection_is_durable_private_and_guarded",
    ),
    "lock-ends": (
        f"{APP}/test_lock_and_return.py::test_the_chord_ends_the_process_and_the_same_place_comes_back",
        f"{APP}/test_first_window_is_light.py::test_the_parent_of_the_window_loads_neither_qt_nor_a_parser",
    ),
    "tampered": (
        f"{VAULT}/test_damage.py::test_any_flipped_bit_of_a_database_is_refused",
        f"{VAULT}/test_keys.py::test_a_forged_header_is_refused_by_the_right_passphrase",
        f"{VAULT}/test_copies.py::test_a_row_that_was_changed_behind_our_back_is_found",
    ),
    "rekeyed": (f"{VAULT}/test_rekeying.py::test_an_old_key_file_does_not_open_the_new_database",),
    "log": (
        f"{VAULT}/test_journal.py::test_no_word_of_any_record_is_in_the_log",
        f"{VAULT}/test_journal.py::test_whoever_touches_an_entry_is_found_by_the_check",
    ),
    "destroy-sources": (
        f"{DESK}/test_retaining.py::test_after_the_sources_the_report_stands_and_nobody_can_say_who_a_code_was",
    ),
    "mosaic": (
        "tests/redaction/test_door.py::test_hospital_and_year_together_are_refused_and_either_alone_passes",
        "tests/redaction/test_door.py::test_neighbouring_paragraphs_are_read_together",
    ),
    "general": (
        "tests/redaction/test_door.py::test_a_number_of_sources_is_not_told",
        f"{DESK}/test_statements.py::test_hidden_words_stand_as_their_gloss_also_where_they_stand_again_in_clear",
    ),
    "no-metadata": (
        f"{PAPER}/test_pdf.py::test_the_file_says_nothing_about_who_made_it_or_when",
        f"{PAPER}/test_docx.py::test_the_package_says_nothing_about_who_made_it",
        f"{PAPER}/test_channels.py::test_a_word_in_any_channel_of_a_pdf_is_seen",
        f"{PAPER}/test_channels.py::test_a_word_in_any_channel_of_a_docx_is_seen",
    ),
    "kin": (
        "tests/exchange/test_demo_visit.py::test_a_sample_note_is_there_letter_for_letter_and_every_gold_span_is_decided",
    ),
    "check-ins": (
        f"{GUI}/test_protects_part.py::test_a_missed_check_in_is_told_without_a_name_while_the_sources_are_closed",
    ),
    "assessed": (f"{DESK}/test_people_and_consents.py::test_without_a_valid_assessment_nothing_of_a_survivor_leaves",),
    "copies-elsewhere": (f"{VAULT}/test_copies.py::test_a_copy_is_the_same_vault_and_leaves_the_original_alone",),
    # part by part
    "slow-guess": (
        f"{VAULT}/test_keys.py::test_a_key_file_cannot_ask_for_a_cheap_passphrase",
        f"{VAULT}/test_keys.py::test_the_measured_cost_is_never_below_the_floor",
    ),
    "keychain-gone": (f"{VAULT}/test_keychain.py::test_pain_1_a_keychain_that_is_gone_takes_no_vault_with_it",),
    "recovery-own": (f"{VAULT}/test_keys.py::test_either_passphrase_or_recovery_code_opens_its_own_file_only",),
    "shares": (f"{VAULT}/test_shares.py::test_any_m_of_n_shares_give_the_secret_and_fewer_do_not",),
    "high-risk": (f"{VAULT}/test_keychain.py::test_high_risk_has_no_code_no_lonely_passphrase_and_six_words",),
    "veil": (
        f"{GUI}/test_veil.py::test_one_key_blanks_the_window_at_once_and_brings_it_back_as_it_was",
        f"{GUI}/test_veil.py::test_the_veil_covers_a_dialog_as_well_and_opens_from_inside_it",
        f"{GUI}/test_veil.py::test_an_open_menu_is_closed_by_the_veil",
        f"{GUI}/test_veil.py::test_nothing_typed_or_chorded_reaches_what_is_under_the_veil",
    ),
    "lock-process": (f"{APP}/test_lock_and_return.py::test_the_chord_ends_the_process_and_the_same_place_comes_back",),
    "lock-any": (
        f"{GUI}/test_veil.py::test_the_lock_chord_works_inside_a_modal_dialog_and_with_a_button_held",
        f"{GUI}/test_veil.py::test_the_lock_chord_works_while_something_is_dragged",
    ),
    "lock-second": (
        f"{APP}/test_lock_anywhere.py::test_the_process_ends_within_a_second_whatever_the_lane_does_and_the_words_are_safe",
    ),
    "no-dumps": (
        f"{APP}/test_hardening.py::test_every_process_begins_without_dumps_without_tracing_and_with_private_files",
    ),
    "panic-hold": (
        f"{GUI}/test_panic.py::test_held_to_the_end_nothing_opens_the_vault_here_and_the_process_ends",
        f"{GUI}/test_panic.py::test_anybody_can_stop_it_and_then_nothing_has_happened",
    ),
    "drill": (
        f"{GUI}/test_drill_part.py::test_nothing_of_the_drill_takes_a_path_a_desk_or_a_vault",
        f"{GUI}/test_drill_part.py::test_a_hold_during_the_drill_never_touches_the_real_vault",
    ),
    "forms-back": (
        f"{APP}/test_forms_come_back.py::test_every_half_filled_form_comes_back_after_a_lock_byte_for_byte",
    ),
    "idle": (
        f"{GUI}/test_idle.py::test_three_minutes_without_a_touch_lock_once",
        f"{GUI}/test_idle.py::test_the_times_are_capped_whatever_is_asked_for",
    ),
    "meeting": (
        f"{GUI}/test_idle.py::test_in_a_meeting_the_sources_close_after_the_short_time_and_the_desk_locks_after_the_long_one",
    ),
    "system-lock": (
        f"{APP}/test_system_lock.py::test_sleep_lock_lid_and_screen_saver_are_heard_on_real_buses_and_waking_is_not",
    ),
    "pocket": (f"{GUI}/test_clipboard.py::test_a_copy_goes_from_field_to_field_without_the_system_s_clipboard",),
    "marked": (f"{GUI}/test_clipboard.py::test_what_goes_out_is_plain_text_with_the_documented_marks_of_each_system",),
    "closed-unread": (f"{DESK}/test_notes_and_closing.py::test_closed_sources_show_no_confidential_slot_and_no_name",),
    "inbox": (
        f"{VAULT}/test_inbox.py::test_a_note_written_while_the_sources_are_closed_is_there_when_they_open",
        f"{VAULT}/test_inbox.py::test_a_box_opens_only_under_its_own_name",
    ),
    "let-go-none": (
        f"{VAULT}/test_letting_go.py::test_no_file_here_holds_a_wrapped_key_any_more",
        f"{VAULT}/test_letting_go.py::test_the_old_bytes_are_overwritten_where_they_lay",
    ),
    "let-go-copy": (
        f"{VAULT}/test_letting_go.py::test_after_letting_go_no_passphrase_opens_it_here_and_a_copy_elsewhere_does",
    ),
    "destroy": (f"{VAULT}/test_letting_go.py::test_destroying_here_leaves_no_file_of_it_and_the_copy_elsewhere_opens",),
    "copy-compared": (f"{VAULT}/test_copies.py::test_a_copy_is_the_same_vault_and_leaves_the_original_alone",),
    "copy-whole": (f"{VAULT}/test_copies.py::test_nothing_is_replaced_by_a_copy_and_no_half_copy_stays",),
    "copy-rotated": (f"{VAULT}/test_rotating.py::test_a_damaged_original_never_pushes_a_good_copy_out",),
    "survives": (
        f"{VAULT}/test_crash.py::test_fifty_kills_lose_nothing_that_was_acknowledged",
        f"{VAULT}/test_power_cut.py::test_thirty_power_cuts_lose_nothing_that_was_acknowledged",
        f"{VAULT}/test_faults.py::test_whatever_the_disk_refuses_nothing_acknowledged_is_lost",
    ),
    "set-aside": (
        f"{VAULT}/test_salvage.py::test_every_record_whose_pages_are_whole_comes_back_and_none_is_invented",
        f"{VAULT}/test_salvage.py::test_a_salvaged_vault_is_sound_and_the_damaged_one_lies_untouched_beside_it",
        f"{VAULT}/test_rotating.py::test_a_copy_takes_the_place_and_what_lay_there_is_set_aside",
    ),
    "erased": (
        f"{VAULT}/test_erasing.py::test_a_holder_of_both_keys_finds_the_words_in_no_place",
        f"{VAULT}/test_erasing.py::test_the_words_are_nowhere_after_closing_and_the_vault_is_whole",
    ),
    "sealed": (f"{VAULT}/test_sealing.py::test_a_sealed_word_is_gone_in_every_spelling",),
    "erase-copies": (
        f"{DESK}/test_erasing.py::test_copies_elsewhere_and_earlier_exports_are_listed_before_and_counted_after",
    ),
    "log-empty": (f"{VAULT}/test_journal.py::test_no_word_of_any_record_is_in_the_log",),
    "log-chain": (f"{VAULT}/test_journal.py::test_whoever_touches_an_entry_is_found_by_the_check",),
    "log-hours": (f"{VAULT}/test_journal.py::test_hours_of_a_protected_note_go_when_it_is_sealed_and_the_chain_holds",),
    "room-honest": (
        f"{DESK}/test_room.py::test_a_machine_that_answers_nothing_is_never_green",
        f"{DESK}/test_room_elsewhere.py::test_a_machine_that_answers_nothing_is_never_green",
    ),
    "room-quiet": (
        f"{DESK}/test_room.py::test_a_real_round_on_this_machine_is_quick_and_answers_every_question",
        f"{DESK}/test_room.py::test_a_command_that_hangs_is_left_and_the_round_has_an_end",
    ),
}
