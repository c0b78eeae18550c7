"""The fields of a finding beside its prose: realm, obligation, standards, root causes, groups, the State's view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from visit_desk.domain.evidence import Finding
from visit_desk.domain.lists import FindingState, Obligation, Realm
from visit_desk.gui.parts.button import Button
from visit_desk.gui.parts.card import Card, row
from visit_desk.gui.parts.field import Field
from visit_desk.gui.parts.form import Escape, Lines, Pick, line_edit
from visit_desk.gui.parts.label import Label
from visit_desk.gui.parts.many_of import ManyOf
from visit_desk.gui.parts.terms import items_of
from visit_desk.gui.theme import px
from visit_desk.gui.words import said


class FindingForm(Card):
    """``kept`` tells the finding as filled in. Its level follows from its evidence and is not asked."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chosen", padding=(20, 14, 20, 16), gap=10, parent=parent)
        self._finding = Finding(code="", title="")
        self._title, self._pattern, self._scope = line_edit(), line_edit(), line_edit()
        self._realm = Pick([(one.value, said(one)) for one in Realm])
        self._obligation = Pick([(one.value, said(one)) for one in Obligation])
        self._state = Pick([(one.value, said(one)) for one in FindingState])
        self._many = {
            "themes": (ManyOf(items_of("themes"), rows=4), self.tr("Themes"), "themes"),
            "standards": (ManyOf(items_of("standards"), rows=4), self.tr("Standards breached"), "standards"),
            "root_causes": (ManyOf(items_of("root_causes"), rows=4), self.tr("Root causes"), "root_causes"),
            "groups": (ManyOf(items_of("affected_groups"), rows=4), self.tr("Groups affected"), "affected_groups"),
            "factors": (ManyOf(items_of("factors"), rows=4), self.tr("Intersecting factors"), "factors"),
        }
        self._sogi = Lines(4)
        self._view = Lines(2, role="said_small")
        self._agrees = QCheckBox(self.tr("The State acknowledges it"))
        self._aggregate = QCheckBox(self.tr("Told as a sum only"))
        self._statement = QCheckBox(self.tr("In the statement of the last day"))
        self._arrange()

    def _arrange(self) -> None:
        self.body.addWidget(Label(self.tr("Fields of the finding"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(Field(self.tr("Title"), self._title), 0, 0, 1, 3)
        picks = (
            (self.tr("Realm"), self._realm), (self.tr("Obligation"), self._obligation),
            (self.tr("How far it is"), self._state),
        )  # fmt: skip
        for number, (words, field) in enumerate(picks):
            grid.addWidget(Field(words, field), 1, number)
        for number, (many, words, _) in enumerate(self._many.values()):
            grid.addWidget(Field(words, many), 2 + number // 3, number % 3)
        grid.addWidget(Field(self.tr("Orientation, identity"), self._sogi), 3, 2)
        grid.addWidget(Field(self.tr("Pattern"), self._pattern), 4, 0)
        grid.addWidget(Field(self.tr("How far it reaches"), self._scope), 4, 1, 1, 2)
        grid.addWidget(Field(self.tr("The State’s view"), self._view), 5, 0, 1, 3)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        for number, box in enumerate((self._agrees, self._aggregate, self._statement)):
            grid.addWidget(box, 6, number)
        self.body.addLayout(grid)
        keys = row(gap=8)
        leave, keep = Button(self.tr("Cancel"), cap="Esc"), Button(self.tr("Keep the fields"), kind="filled")
        keys.addStretch(1)
        keys.addWidget(leave)
        keys.addWidget(keep)
        self.body.addLayout(keys)
        Escape(self, self.left.emit)
        leave.clicked.connect(self.left)
        keep.clicked.connect(lambda: self.kept.emit(self.finding()))

    def shown(self) -> Finding:
        """The finding as it was when the form was opened."""
        return self._finding

    def show_finding(self, finding: Finding) -> None:
        self._finding = finding
        self._title.setText(finding.title)
        self._realm.choose(finding.realm.value)
        self._obligation.choose(finding.obligation.value)
        self._state.choose(finding.state.value)
        for name, (many, _, source) in self._many.items():
            many.show_items(items_of(source), getattr(finding, name))
        self._sogi.show_values(finding.sogi)
        self._pattern.setText(finding.pattern)
        self._scope.setText(finding.scope)
        self._view.setPlainText(finding.state_view)
        self._agrees.setChecked(finding.acknowledged_by_state)
        self._aggregate.setChecked(finding.aggregate)
        self._statement.setChecked(finding.in_statement)
        self.show()
        self._title.setFocus()

    def finding(self) -> Finding:
        """The finding as the fields stand."""
        many = {name: field.values() for name, (field, _, _) in self._many.items()}
        return replace(
            self._finding,
            title=self._title.text().strip(),
            realm=Realm(self._realm.key()),
            obligation=Obligation(self._obligation.key()),
            state=FindingState(self._state.key()),
            themes=many["themes"],
            standards=many["standards"],
            root_causes=many["root_causes"],
            groups=many["groups"],
            factors=many["factors"],
            sogi=self._sogi.values(),
            pattern=self._pattern.text().strip(),
            scope=self._scope.text().strip(),
            state_view=self._view.toPlainText().strip(),
            acknowledged_by_state=self._agrees.isChecked(),
            aggregate=self._aggregate.isChecked(),
            in_statement=self._statement.isChecked(),
        )
