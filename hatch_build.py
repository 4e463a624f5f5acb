"""Compiles the rooms that read sentences to C with mypyc, where a wheel is built and a C compiler is at hand.

`pip install .` builds such a wheel; an editable install stays plain Python, so that what is edited is what runs. The
records are the same either way. Without a compiler, or with `POLICY_NLP_PURE=1`, the wheel is plain Python.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_SETUP = """\
from setuptools import setup
from mypyc.build import mypycify

setup(
    name="policy_nlp",
    package_dir={{"": {source!r}}},
    ext_modules=mypycify(
        ["--config-file=", "--ignore-missing-imports", "--follow-imports=silent", *{modules!r}],
        opt_level="1",
        debug_level="0",
        multi_file=True,
        target_dir="c",
    ),
)
"""
"""The least that setuptools needs to run mypyc; a file for each module, so that they compile side by side."""


_KEEP = """\
import sys
from importlib import import_module
from pathlib import Path

source, path, *modules = sys.argv[1:]
sys.path.insert(0, source)
from policy_nlp.text.patterns import recorded

Path(path).write_bytes(recorded(lambda: [import_module(module) for module in modules]))
"""
"""Loads the rooms as they were written, and keeps the patterns that they make."""


class CompiledRooms(BuildHookInterface[Any]):
    """Puts the compiled modules of the rooms named in pyproject.toml into the wheel, beside their source."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, or tell why the wheel stays plain Python."""
        if version == "editable" or os.environ.get("POLICY_NLP_PURE"):
            return
        self._folder = TemporaryDirectory(prefix="policy-nlp-")
        built = self._compiled(Path(self._folder.name))
        if built is None:
            self.app.display_warning("policy-nlp is installed as plain Python: the same records in half as long again.")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["force_include"].update({str(path): str(path.relative_to(built)) for path in _made(built)})

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what was compiled: the wheel holds it now."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()

    def _compiled(self, folder: Path) -> Path | None:
        """Where the compiled modules are, or None where they cannot be made."""
        source = folder / "src"
        shutil.copytree(Path(self.root, "src"), source)
        modules = [str(module) for room in self.config["rooms"] for module in _modules(source / "policy_nlp" / room)]
        for module in map(Path, modules):
            module.write_text(made_plain(module.read_text(encoding="utf-8")), encoding="utf-8")
        (folder / "setup.py").write_text(_SETUP.format(source=str(source), modules=modules), encoding="utf-8")
        jobs = str(os.cpu_count() or 1)
        command = [sys.executable, "setup.py", "build_ext", "--build-lib", "lib", "--parallel", jobs]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode or not _made(folder / "lib"):
            self.app.display_info(done.stdout)
            return None
        self._keep_patterns([module.relative_to(source) for module in map(Path, modules)], folder / "lib")
        return folder / "lib"

    def _keep_patterns(self, modules: list[Path], lib: Path) -> None:
        """Put what Python makes of the patterns of the rooms beside them; a build that cannot does without."""
        names = [".".join(module.with_suffix("").parts).removesuffix(".__init__") for module in modules]
        kept = lib / "policy_nlp" / "text" / "patterns.bin"
        command = [sys.executable, "-c", _KEEP, str(Path(self.root, "src")), str(kept), *names]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            self.app.display_info(done.stdout)
            self.app.display_warning("policy-nlp makes its patterns anew at each start: the build could not keep them.")


_CONSTANT = re.compile("_?[A-Z][A-Z0-9_]*")
_ASIDE = re.compile(r"ClassVar|InitVar|KW_ONLY|kw_only|field\([^()]*init=")
"""What an `__init__` of all fields would not do."""
_MAKING = re.compile(r"""(?<![\w.])re\.compile\((?!r?b["'])""")
"""Where a pattern for text is made; those for bytes are few."""


def made_plain(source: str) -> str:
    """The module `source` in the words that mypyc compiles best.

    It means the same, but only mypyc may run it: the interpreter lets no `__init__` set what is frozen.
    """
    return with_final_constants(with_written_init(with_kept_patterns(source)))


def with_kept_patterns(source: str) -> str:
    """The module `source` asking `policy_nlp.text.patterns` for what it would have Python make."""
    asking = _MAKING.sub("kept_pattern(", source)
    if asking == source or "def pattern(source" in source:
        return source
    return _below_opening(asking, "from policy_nlp.text.patterns import pattern as kept_pattern\n")


def with_final_constants(source: str) -> str:
    """The module `source` with its constants declared as such: others are looked up by name at each use."""
    lines = source.splitlines(keepends=True)
    tree = ast.parse(source)
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    bound = Counter(name.id for name in names)
    once = {name for name, times in bound.items() if times == 1 and _CONSTANT.fullmatch(name)}
    for node in reversed(tree.body):
        if isinstance(node, ast.Assign | ast.AnnAssign) and (declared := _declared_final(node, once)):
            lines[node.lineno - 1 : node.end_lineno] = [f"{line}\n" for line in declared]
    return _below_opening("".join(lines), "from typing import Final\n")


def _declared_final(node: ast.Assign | ast.AnnAssign, constants: set[str]) -> list[str]:
    """A line for each of the `constants` that a statement binds, also where it binds several; none for other names."""
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    pairs = [(target, node.value)]
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
        pairs = list(zip(target.elts, node.value.elts, strict=False))
        if len(node.value.elts) != len(target.elts):
            return []
    if not all(isinstance(name, ast.Name) and name.id in constants for name, _ in pairs):
        return []
    kind = f"[{ast.unparse(node.annotation)}]" if isinstance(node, ast.AnnAssign) else ""
    return [f"{ast.unparse(name)}: Final{kind} = {ast.unparse(value)}" for name, value in pairs if value is not None]


def _below_opening(source: str, line: str) -> str:
    """The module `source` with one more `line` behind its docstring and what it imports from the future."""
    lines, body = source.splitlines(keepends=True), ast.parse(source).body
    future = [node for node in body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    opening = [*body[:1], *future]
    lines.insert((opening[-1].end_lineno or 0) if opening else 0, line)
    return "".join(lines)


def with_written_init(source: str) -> str:
    """The module `source` with the `__init__` of every dataclass written out.

    The one that `dataclass` makes as a module is loaded stays with the interpreter, where a new object of many fields
    takes ten times as long: a twentieth of what a report takes.  A class of which `dataclass` makes more than that (a
    base, a `__post_init__`, fields that are not given) is left as it is.
    """
    lines = source.splitlines(keepends=True)
    classes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]
    for node in sorted(classes, key=lambda node: -node.lineno):
        fields = [line for line in node.body if isinstance(line, ast.AnnAssign)]
        own = {part.name for part in node.body if isinstance(part, ast.FunctionDef)} & {"__init__", "__post_init__"}
        for decorator in node.decorator_list:
            is_dataclass = ast.unparse(decorator).partition("(")[0] == "dataclass"
            if is_dataclass and fields and not (node.bases or own or _ASIDE.search(ast.unparse(node))):
                indent = " " * fields[0].col_offset
                lines[fields[-1].end_lineno or 0 : 0] = [indent + line + "\n" for line in _init(fields)]
                chosen = ast.unparse(decorator)[len("dataclass(") : -1]
                written = f"{' ' * node.col_offset}@dataclass(init=False, {chosen})\n"
                lines[decorator.lineno - 1 : decorator.end_lineno] = [written]
    return "".join(lines)


def _init(fields: list[ast.AnnAssign]) -> Iterator[str]:
    """The lines of an `__init__` that takes and keeps these fields."""
    heads, makers = [], {}
    for field in fields:
        name, kind, value = ast.unparse(field.target), ast.unparse(field.annotation), field.value
        given = {word.arg: ast.unparse(word.value) for word in value.keywords} if isinstance(value, ast.Call) else {}
        if "default_factory" in given:
            heads.append(f"{name}: {kind} | None = None")
            makers[name] = f"{given['default_factory']}() if {name} is None else {name}"
        else:
            default = given.get("default") or (value and ast.unparse(value))
            heads.append(f"{name}: {kind} = {default}" if default else f"{name}: {kind}")
            makers[name] = name
    yield f"def __init__(self, {', '.join(heads)}) -> None:"
    yield from (f"    self.{name} = {maker}  # type: ignore" for name, maker in makers.items())


def _modules(room: Path) -> list[Path]:
    return [room] if room.is_file() else sorted(room.rglob("*.py"))


def _made(folder: Path) -> list[Path]:
    """What the build made for the wheel."""
    return sorted(path for kind in ("*.so", "*.pyd", "*.bin") for path in folder.rglob(kind))
