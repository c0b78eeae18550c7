"""Numbers a document once: paragraphs, headings, sub-paragraphs, notes, references, recommendations."""

from __future__ import annotations

from collections.abc import Iterator

from visit_desk.domain.lists import Profile, RecommendationGroup
from visit_desk.paper import matrix_rows
from visit_desk.paper.document import (
    Annex,
    Front,
    Heading,
    Lead,
    Matrix,
    Note,
    Para,
    Recommendations,
    Recommended,
    ReportDocument,
    Table,
    Text,
    of_one_audience,
)
from visit_desk.paper.inline import Piece, line_of, pieces, placed, said, tidy
from visit_desk.paper.labels import Label, day, label
from visit_desk.paper.numbered import (
    Appendix,
    FootNote,
    Grid,
    Head,
    Item,
    Line,
    Numbered,
    Opening,
    Par,
    Placed,
    Run,
    plain,
)

AXIS = {
    RecommendationGroup.LAW_REVIEW: Label.LAW_REVIEW,
    RecommendationGroup.ACCESS_TO_JUSTICE: Label.ACCESS_TO_JUSTICE,
    RecommendationGroup.PUBLIC_POLICY: Label.PUBLIC_POLICY,
}
MARKING = {
    Profile.DRAFT: Label.MARK_DRAFT,
    Profile.GOVERNMENT: Label.MARK_GOVERNMENT,
    Profile.INTERNAL: Label.MARK_INTERNAL,
}


def number(document: ReportDocument) -> Numbered:
    """The document with every number in place. Raises TypeError where text did not pass the door."""
    if not isinstance(document, ReportDocument):
        raise TypeError(f"paper takes a ReportDocument, not {type(document).__name__}")
    of_one_audience(document)
    return _Count(document).run()


def letter(index: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    text = ""
    while index > 0:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def roman(index: int) -> str:
    """1 is i, 4 is iv."""
    text = ""
    for value, sign in (
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        text += sign * (index // value)
        index %= value
    return text


class _Count:
    """The counters of one pass. References are resolved first, by a pass that only looks at keys."""

    def __init__(self, document: ReportDocument) -> None:
        self.document = document
        self.language = document.language
        self.items: list[Item] = []
        self.notes: list[FootNote] = []
        self.placed: list[Placed] = []
        self.paragraph = 0
        self.heads = [0, 0, 0]
        self.annexes = 0
        self.lost = 0
        self.places = dict(self._keys())

    def run(self) -> Numbered:
        opening = self._opening(self.document.front)
        for block in self.document.blocks:
            self._block(block)
        return Numbered(
            self.document,
            opening,
            tuple(self.items),
            tuple(self.notes),
            tuple(self.placed),
            self.paragraph,
            self.lost,
            self.places,
        )

    # -- keys and references ---------------------------------------------------------------------------------------
    def _keys(self) -> Iterator[tuple[str, str]]:
        count = 0
        for block in self.document.blocks:
            if isinstance(block, Para) and block.numbered:
                count += 1
                yield block.key, str(count)
            elif isinstance(block, Recommendations):
                for lead in block.leads:
                    count += 1
                    yield lead.key, str(count)
                    for index, one in enumerate(lead.recommendations, start=1):
                        yield one.key, f"{count} {self._sub(1, index)}"

    def _reference(self, key: str) -> str:
        place = self.places.get(key) if key else None
        if place is None:
            self.lost += 1
            return "…"
        return place.replace(" ", "\u00a0")

    def _sub(self, depth: int, index: int) -> str:
        text = letter(index) if depth == 1 else roman(index)
        return f"({text})" if self.language not in ("fr", "es") else f"{text})"

    # -- text ------------------------------------------------------------------------------------------------------
    def said(self, text: Text | None) -> str:
        """A text as one plain string: references resolved, italics dropped."""
        return tidy(plain(self.line(text)), self.language)

    def line(self, text: Text | None) -> Line:
        return line_of(said(text, self.language), (), self.language, self._reference)

    def _piece(self, whole: str, piece: Piece, marks: list[tuple[int, Note]], last: bool) -> Line:
        """One piece with the notes whose marks stand in it; their numbers are given here, in order of the text."""
        end = piece.start + len(piece.text)
        inside: list[tuple[int, int]] = []
        for at, note in marks:
            if piece.start <= at < end or (last and at >= end) or (at == end and at == len(whole)):
                count = len(self.notes) + 1
                self.notes.append(FootNote(count, self.line(note.text), self.paragraph or None))
                inside.append((min(at, end) - piece.start, count))
        return line_of(piece.text, inside, self.language, self._reference)

    # -- blocks ----------------------------------------------------------------------------------------------------
    def _block(self, block: object) -> None:
        if isinstance(block, Heading):
            self._heading(block.level, block.text)
        elif isinstance(block, Para):
            self._para(block)
        elif isinstance(block, Recommendations):
            self._recommendations(block)
        elif isinstance(block, Table):
            self.items.append(matrix_rows.table(block, self.said))
        elif isinstance(block, Matrix):
            self._matrix(block)
        elif isinstance(block, Annex):
            self.annexes += 1
            self.items.append(Appendix(self.said(block.title), f"annex{self.annexes}"))
        else:
            raise TypeError(f"not a block of a report: {type(block).__name__}")

    def _heading(self, level: int, text: Text) -> None:
        line = self.line(text)
        if not plain(line).strip():
            return
        level = min(max(level, 1), 3)
        self.heads[level - 1] += 1
        self.heads[level:] = [0] * (3 - level)
        count = self.heads[level - 1]
        sign = roman(count).upper() if level == 1 else letter(count).upper() if level == 2 else str(count)
        self.items.append(Head(level, f"{sign}.", line, "h" + "-".join(map(str, self.heads[:level]))))

    def _para(self, block: Para) -> None:
        label_ = ""
        if block.numbered:
            self.paragraph += 1
            label_ = f"{self.paragraph}."
        number_ = self.paragraph if block.numbered else None
        whole = said(block.text, self.language).rstrip()
        marks = sorted(((placed(whole, note.at, self.language), note) for note in block.notes), key=lambda one: one[0])
        parts = pieces(whole)
        counts = [0, 0, 0]
        for index, piece in enumerate(parts):
            if piece.depth:
                counts[piece.depth] += 1
                counts[piece.depth + 1 :] = [0] * (2 - piece.depth)
            last = index == len(parts) - 1
            anchor = f"p{number_}" if piece.depth == 0 and number_ else ""
            self.items.append(
                Par(
                    label=self._sub(piece.depth, counts[piece.depth]) if piece.depth else label_,
                    depth=piece.depth,
                    line=self._piece(whole, piece, marks, last),
                    paragraph=number_,
                    anchor=anchor,
                    lead=block.keep or (not last and parts[index + 1].depth > piece.depth),
                    quotation=block.quotation and not block.numbered,
                )
            )

    def _recommendations(self, block: Recommendations) -> None:
        self._heading(block.level, block.heading if block.heading is not None else AXIS[block.axis])
        for index, lead in enumerate(block.leads):
            self._lead(block.axis, lead, index == 0)

    def _lead(self, axis: RecommendationGroup, lead: Lead, first: bool) -> None:
        self.paragraph += 1
        words = self.line(lead.words) if lead.words is not None else (Run(self._lead_in(axis, lead, first)),)
        self.items.append(
            Par(f"{self.paragraph}.", 0, words, self.paragraph, f"p{self.paragraph}", strong=True, lead=True)
        )
        for index, one in enumerate(lead.recommendations, start=1):
            sign = self._sub(1, index)
            ends = "." if index == len(lead.recommendations) else ";"
            whole = said(one.text, self.language).rstrip().rstrip(".;") + ends
            marks = sorted(
                ((placed(whole, note.at, self.language), note) for note in one.notes), key=lambda pair: pair[0]
            )
            line = self._piece(whole, Piece(1, 0, whole), marks, last=True)
            self.items.append(Par(sign, 1, line, self.paragraph, f"p{self.paragraph}{letter(index)}", strong=True))
            self._place(one, f"{self.paragraph} {sign}")

    def _lead_in(self, axis: RecommendationGroup, lead: Lead, first: bool) -> str:
        """The first lead-in of an axis names it; the ones after it stand under the same heading."""
        words = label(AXIS[axis], self.language)
        words = words[:1].lower() + words[1:] if self.language == "en" else words
        form = label(Label.LEAD if first else Label.LEAD_NEXT, self.language)
        holder, addressee = self.said(self.document.front.holder), self.said(lead.addressee)
        text = tidy(form.format(axis=words, holder=holder, addressee=addressee), self.language)
        return text[:1].upper() + text[1:]

    def _place(self, one: Recommended, place: str) -> None:
        code = self.said(one.code) or f"R{len(self.placed) + 1:02d}"
        self.placed.append(Placed(code, place, one))

    def _matrix(self, block: Matrix) -> None:
        if not self.items or not isinstance(self.items[-1], Appendix):
            self._block(Annex(title=Label.MATRIX))
        for one in block.recommendations:
            if not any(known.recommended is one for known in self.placed):
                self._place(one, "")
        wanted = block.recommendations
        rows = [known for known in self.placed if not wanted or any(known.recommended is one for one in wanted)]
        self.items.append(matrix_rows.matrix(tuple(rows), self.said, self.language))

    def _opening(self, front: Front) -> Opening:
        item = label(Label.AGENDA_ITEM, self.language).format(item=self.said(front.agenda_item) or "3")
        return Opening(
            title=self.line(front.title),
            subtitle=self.line(front.subtitle),
            symbol=self.said(front.symbol) or "A/HRC/XX/XX/Add.X",
            session=self.said(front.session or Label.SESSION),
            session_dates=self.said(front.session_dates),
            agenda_item=item,
            agenda_title=self.said(front.agenda_title or Label.AGENDA_TITLE),
            distribution=self.said(front.distribution),
            dated=day(front.dated, self.language),
            original=self.said(front.original or Label.LANGUAGE),
            place=self.said(front.place),
            summary=tuple(self.line(text) for text in front.summary),
            stars=tuple(self.line(text) for text in front.stars),
            marking=label(MARKING[self.document.marking], self.language),
            watermark=label(Label.WATERMARK, self.language),
        )


__all__ = ["Grid", "letter", "number", "roman"]
