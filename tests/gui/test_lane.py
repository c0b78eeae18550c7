"""The lane: one thread, in order, answers in the window's thread, nothing said to the dead."""

from __future__ import annotations

import gc
import sys
import threading
import time
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from visit_desk.domain.trouble import CannotUnlock, Trouble
from visit_desk.gui.background import Job, Lane
from visit_desk.gui.parts.bars import ProgressLine


def test_work_runs_in_order_on_one_thread_and_answers_in_the_windows_thread(qtbot: QtBot, lane: Lane) -> None:
    owner = QObject()
    worked: list[tuple[int, int]] = []
    answered: list[tuple[int, int]] = []

    def work(number: int) -> int:
        worked.append((number, threading.get_ident()))
        return number

    for number in range(20):
        lane.run(owner, partial(work, number),
                 then=lambda result: answered.append((result, threading.get_ident())))  # fmt: skip
    assert lane.wait(5)
    assert [number for number, _ in worked] == list(range(20)) == [number for number, _ in answered]
    assert len({thread for _, thread in worked}) == 1
    assert {thread for _, thread in answered} == {threading.get_ident()} != {worked[0][1]}


def test_an_answer_waits_for_the_event_loop_and_never_comes_from_inside_run(qtbot: QtBot, lane: Lane) -> None:
    answered: list[str] = []
    lane.run(lane, lambda: "done", then=answered.append)
    time.sleep(0.05)
    assert answered == []
    qtbot.waitUntil(lambda: answered == ["done"], timeout=2000)


def test_trouble_goes_to_failed_and_not_to_then(lane: Lane) -> None:
    told: list[Trouble] = []

    def refuse() -> None:
        raise CannotUnlock

    lane.run(lane, refuse, then=lambda _result: pytest.fail("no answer was due"), failed=told.append)
    assert lane.wait(5)
    assert [type(trouble) for trouble in told] == [CannotUnlock]


def test_a_bug_and_unheard_trouble_reach_the_programs_hook(lane: Lane, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _wrong, _trace: caught.append(kind))

    def bug() -> None:
        raise KeyError("x")

    def refuse() -> None:
        raise CannotUnlock

    lane.run(lane, bug, failed=lambda _trouble: pytest.fail("a bug is no trouble"))
    lane.run(lane, refuse)
    assert lane.wait(5)
    assert caught == [KeyError, CannotUnlock]


def test_nothing_is_told_to_an_owner_that_was_destroyed_and_the_next_job_still_runs(lane: Lane) -> None:
    owner, answered = QObject(), list[str]()
    gate = threading.Event()
    lane.run(owner, gate.wait, then=lambda _result: answered.append("dead"))
    lane.run(lane, lambda: "alive", then=answered.append)
    shiboken6.delete(owner)
    gate.set()
    assert lane.wait(5)
    assert answered == ["alive"]


def test_work_stops_at_its_next_report_and_says_that_it_was_cancelled(lane: Lane) -> None:
    begun, told, steps = threading.Event(), list[str](), list[tuple[int, int]]()

    def long_work() -> str:
        for step in range(1000):
            lane.report(step, 1000)
            begun.set()
            time.sleep(0.002)
        return "finished"

    job = lane.run(lane, long_work, then=lambda _result: told.append("then"), cancel=lambda: told.append("cancelled"),
                   progress=lambda done, total: steps.append((done, total)))  # fmt: skip
    assert begun.wait(5)
    job.stop()
    assert lane.wait(5)
    assert told == ["cancelled"]
    assert all(total == 1000 for _, total in steps)


def test_work_that_was_cancelled_before_it_began_never_begins(lane: Lane) -> None:
    gate, ran = threading.Event(), list[str]()
    lane.run(lane, gate.wait)
    job = lane.run(lane, lambda: ran.append("ran"))
    job.stop()
    gate.set()
    assert lane.wait(5)
    assert ran == []


def test_a_line_of_progress_comes_after_a_while_and_its_key_cancels(qtbot: QtBot, lane: Lane) -> None:
    line = ProgressLine(lane)
    qtbot.addWidget(line)
    cancelled: list[bool] = []
    slow: list[Job] = []
    lane.slow.connect(slow.append)

    def long_work() -> None:
        while True:
            lane.report(1, 4)
            time.sleep(0.005)

    begun = time.monotonic()
    lane.run(lane, long_work, cancel=lambda: cancelled.append(True), words="Writing the report")
    assert line.isHidden()
    qtbot.waitUntil(lambda: not line.isHidden(), timeout=3000)
    assert time.monotonic() - begun >= 0.35
    line._cancel.click()
    assert lane.wait(5)
    assert cancelled == [True]
    assert line.isHidden()
    assert slow[0].words == "Writing the report"


def test_short_work_shows_no_line_of_progress(qtbot: QtBot, lane: Lane) -> None:
    line = ProgressLine(lane)
    qtbot.addWidget(line)
    lane.run(lane, lambda: None, words="Saving")
    assert lane.wait(5)
    qtbot.wait(450)
    assert line.isHidden()


def test_the_lane_does_not_lose_references(lane: Lane) -> None:
    lane.run(lane, lambda: None, then=lambda _result: None)
    assert lane.wait(5)
    gc.collect()  # what earlier tests left behind must not be freed in between
    before = sys.getrefcount(None)
    for _ in range(2000):
        lane.run(lane, lambda: None, then=lambda _result: None)
    assert lane.wait(20)
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 200
