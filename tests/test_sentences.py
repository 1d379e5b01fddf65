"""Nothing an officer reads is an English literal that no translator will ever see."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.sentences import fields

ROOT = Path(__file__).parents[1] / "desktop_app"
ENGLISH_ONLY = {"cli.py", "demo.py", "demo_case.py"}
ERRORS = {"UserError": 2, "ConflictError": 1, "BrokenError": 1}
"""What officers are told, and how many of its leading arguments are sentences."""
MARK = "QT_TRANSLATE_NOOP"

PATHS = sorted(p for p in ROOT.rglob("*.py") if p.name not in ENGLISH_ONLY)


def name_of(call: ast.Call) -> str:
    func = call.func
    return func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in names:
            yield node


def untold(node: ast.expr) -> Iterator[ast.expr]:
    """The parts of a sentence's expression that no translator sees."""
    match node:
        case ast.JoinedStr() | ast.BinOp():
            yield node
        case ast.Constant(value=str(text)) if text:
            yield node
        case ast.IfExp():
            yield from untold(node.body)
            yield from untold(node.orelse)
        case ast.Call(func=ast.Attribute(attr="format", value=told)):
            yield from untold(told)
        case ast.Call(func=ast.Attribute(attr="join")):
            yield node


def untranslatable(tree: ast.AST) -> list[str]:
    """The sentences of errors that are plain literals, f-strings or glued together."""
    return [
        f"{part.lineno}: {ast.unparse(part)}"
        for call in calls(tree, *ERRORS)
        for argument in call.args[: ERRORS[name_of(call)]]
        for part in untold(argument)
    ]


def wrong_fields(tree: ast.AST) -> list[str]:
    """Templates written into `say` whose fields are not exactly the values given."""
    wrong = []
    for call in calls(tree, "say"):
        if not isinstance(call.func, ast.Name) or not call.args:
            continue
        template = call.args[0]
        if isinstance(template, ast.Call) and name_of(template) == MARK:
            template = template.args[1]
        elif isinstance(template, ast.Constant) and _has_words(template.value):
            wrong.append(f"{call.lineno}: not marked")
        given = {keyword.arg for keyword in call.keywords}
        if isinstance(template, ast.Constant) and fields(template.value) != given:
            wrong.append(f"{call.lineno}: {template.value}")
    return wrong


def _has_words(template: str) -> bool:
    for name in fields(template):
        template = template.replace(f"{{{name}}}", "")
    return any(character.isalpha() for character in template)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_refusal_can_be_translated(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert untranslatable(tree) == []
    assert wrong_fields(tree) == []


@pytest.mark.parametrize(
    "source",
    [
        'UserError("It is wrong.")',
        'UserError(f"{x} is wrong.", tr("Try again."))',
        'UserError(say(MARK, x=x), "Try " + "again.")',
        'UserError(self.tr("a"), " ".join(x))',
        'ConflictError("a" if b else say(c), {}, {})',
    ],
)
def test_the_test_sees_plain_english(source: str) -> None:
    assert untranslatable(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        'say(QT_TRANSLATE_NOOP("Sentences", "{a} is wrong."))',
        'say(QT_TRANSLATE_NOOP("Sentences", "{a} is wrong."), b=1)',
        'say("{a} is wrong.", a=1)',
    ],
)
def test_the_test_sees_values_that_do_not_fit(source: str) -> None:
    assert wrong_fields(ast.parse(source))


def test_marks_are_literals_in_the_one_context() -> None:
    for path in PATHS:
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), MARK):
            place = f"{path.relative_to(ROOT)}:{call.lineno}"
            assert all(isinstance(argument, ast.Constant) for argument in call.args), place
