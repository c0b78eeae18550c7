"""Dates told from the day of speaking, in seven languages: "last Tuesday", "hace dos semanas", "позавчера".

Together with the date of the note they are as exact as a number. Each language is looked for only in texts that hold
one of its trigger words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from visit_desk.redaction.folding import plain_view

_EN_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_EN_N = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|a few|a couple of)"
_FR_DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_FR_N = r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|quelques|plusieurs)"
_ES_DAY = "(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)"
_ES_N = r"(?:\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|un[oa]s|varios|varias|pocos|pocas)"
_ES_UNIT = "(?:d[íi]as?|semanas?|mes(?:es)?|años?|noches?|horas)"
_PT_DAY = "(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo"
_PT_N = r"(?:\d{1,3}|uma?|dois|duas|tr[êe]s|quatro|cinco|seis|sete|oito|nove|dez|quinze|alguns|algumas|poucos|poucas)"
_PT_UNIT = "(?:dias?|semanas?|m[êe]s(?:es)?|anos?|noites?|horas)"
_RU_DAY = r"(?:понедельник\w{0,2}|вторник\w{0,2}|сред[уыае]|четверг\w{0,2}|пятниц\w|суббот\w|воскресень\w)"
_RU_N = r"(?:\d{1,3}|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|пару|несколько)"
_RU_UNIT = r"(?:день|дня|дней|недел\w{1,2}|месяц\w{0,2}|год|года|лет|ноч\w{1,2}|сутки|суток)"
_AR_DAY = "(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)"
_AR_UNIT = "(?:يومين|يوم|أيام|أسبوعين|أسبوع|أسابيع|شهرين|شهر|أشهر|شهور|سنتين|سنة|سنوات|عامين|عام|أعوام|ليلتين|ليال)"
_AR_N = (
    r"(?:[\d\u0660-\u0669]{1,3}|بضعة|بضع|عدة|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|عشرة|عشر)"
)
_ZH_N = "[0-9一二两三四五六七八九十几数]{1,3}"
_JOINED = "[وفبل]?"  # Arabic writes "and", "in" and "to" together with the word
# What must stand somewhere in the folded text, and what is then looked for.
_TOLD = (
    (
        ("ago", "last", "yesterday", "day", "earlier", "tomorrow"),
        rf"(?:the (?:day before yesterday|day after tomorrow|other (?:day|week)|previous (?:day|night|week))|yesterday"
        rf"(?: (?:morning|afternoon|evening|night))?|tomorrow|(?:last|this past|next) "
        rf"(?:{_EN_DAY}|night|week|weekend|month)"
        rf"|{_EN_DAY} (?:before last|last week|week|last)|(?:about )?{_EN_N} (?:days?|weeks?|months?|years?|nights?) "
        r"(?:ago|earlier))",
    ),
    (
        ("hier", "derni", "prochain", "il y a", "demain", "veille", "passe"),
        rf"(?:avant-hier|hier(?: soir| matin)?|apr[èe]s-demain|{_FR_DAY} (?:dernier|prochain|pass[ée])|"
        r"l[’']avant-veille|"
        r"(?:la )?semaine (?:derni[èe]re|pass[ée]e|prochaine)|(?:le )?mois (?:dernier|pass[ée])|"
        rf"il y a (?:environ )?{_FR_N} (?:jours?|semaines?|mois|ans|nuits?))",
    ),
    (
        ("ayer", "pasad", "hace", "anoche", "antier", "proximo", "atras", "que viene"),
        rf"(?:anteayer|antier|antes de ayer|ayer(?: por la (?:mañana|tarde|noche))?|anoche|pasado mañana|"
        rf"(?:el )?{_ES_DAY} (?:pasado|pr[óo]ximo|que viene)|(?:el )?pasado {_ES_DAY}|"
        r"(?:la )?semana (?:pasada|que viene)|"
        rf"(?:el )?mes pasado|hace (?:unos |unas |como )?{_ES_N} {_ES_UNIT}|{_ES_N} {_ES_UNIT} atr[áa]s)",
    ),
    (
        ("ontem", "passad", "ha ", "faz ", "atras", "proxim", "amanha"),
        rf"(?:anteontem|ontem(?: [àa] (?:tarde|noite)| de manh[ãa])?|depois de amanh[ãa]|(?:na |no )?(?:{_PT_DAY}) "
        rf"(?:passad[ao]|pr[óo]xim[ao]|que vem)|(?:na )?semana passada|(?:no )?m[êe]s passado|"
        rf"(?:h[áa]|faz) (?:cerca de )?"
        rf"{_PT_N} {_PT_UNIT}(?: atr[áa]s)?|{_PT_N} {_PT_UNIT} atr[áa]s)",
    ),
    (
        ("вчера", "прошл", "назад", "минувш", "завтра", "накануне", "следующ"),
        rf"(?:позавчера|вчера(?: (?:утром|днем|днём|вечером|ночью))?|послезавтра|накануне вечером|(?:(?:в|во|на) )?"
        rf"(?:прошл|минувш|следующ|позапрошл)\w{{2,3}} (?:{_RU_DAY}|недел\w|месяц\w?|ноч\w{{1,2}})|"
        rf"(?:{_RU_N} )?{_RU_UNIT}(?: тому)? назад)",
    ),
    (
        ("قبل", "امس", "الماضي", "القادم", "المقبل", "البارحه", "منذ", "غد"),
        rf"(?:أول (?:من )?أمس|أمس|البارحة|بعد غد|{_AR_DAY} (?:الماضي|الماضية|القادم|المقبل|الفائت)|(?:الأسبوع|الشهر) "
        rf"(?:الماضي|القادم|المقبل|الفائت)|(?:قبل|منذ) (?:{_AR_N} )?{_AR_UNIT})",
    ),
    (
        ("上", "前", "昨", "后天", "明天", "下周", "下星期"),
        rf"大?前天(?:晚上|早上|下午)?|昨[天日晚](?:晚上|早上|下午)?|大?后天|[上下]+个?(?:周|星期|礼拜)[一二三四五六日天]?|上个?月"
        rf"(?:[0-9一二三十]{{1,3}}[日号])?|{_ZH_N}(?:天|日|周|个?星期|个?礼拜|个月|年)(?:之|以)?前",
    ),
)


def _bounded(told: str, number: int) -> str:
    """Between spaces, except in Chinese (the last); spaces may be line ends."""
    if number == len(_TOLD) - 1:
        return told
    return rf"(?<!\w){_JOINED if number == _ARABIC else ''}{told}(?!\w)".replace(" ", r"\s")


_ARABIC = 5
_COMPILED = tuple((words, re.compile(_bounded(told, number), re.I)) for number, (words, told) in enumerate(_TOLD))


def reckoned(text: str) -> Iterator[tuple[int, int]]:
    """Start and end (code points) of each date that is told from the day of speaking."""
    folded = plain_view(text).folded
    for triggers, pattern in _COMPILED:
        if any(trigger in folded for trigger in triggers):
            for match in pattern.finditer(text):
                yield match.start(), match.end()
