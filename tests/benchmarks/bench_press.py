"""How fast the press is beside Typst and WeasyPrint, what it needs of memory, and how it starts.

Run from the top of the repository, with the extra `bench` installed:

    python tests/benchmarks/bench_press.py
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

sys.path.insert(1, str(Path(__file__).parents[2]))  # for a repository that is not installed

import bench_tools as tools
from bench_letters import bench_letter

FIRST_TARGET, SIZE_TARGET = 1.0, 60_000
TARGETS = {"unsigned": 1.0, "signed": 1.5}
_STATUS = Path("/proc/self/statm")

Times = dict[str, list[float]]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns 0."""
    options = _options(arguments)
    if options.child:
        CHILDREN[options.child](options)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        chosen = _chosen(Path(folder), options.peers)
        for make in chosen.values():
            for number in range(3):  # fonts, imports and caches are warm
                make(bench_letter(900_000 + number))
        single = _taking_turns(chosen, options.letters)
        _report("One letter at a time, the tools taking turns", single)
        _report(f"A batch of {options.batch} different letters", _batches(chosen, options))
    _child("memory", options)
    _child("first", options)
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--letters", type=int, default=31, help="letters set one at a time")
    parser.add_argument("--batch", type=int, default=500, help="letters of a batch")
    parser.add_argument(
        "--slow", type=int, default=20, help="letters of a batch for a tool over half a second"
    )
    parser.add_argument("--peers", default="typst,weasyprint", help="which to compare with")
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _chosen(folder: Path, peers: str) -> dict[str, tools.Tool]:
    """The tools that are installed, by name; says which are not."""
    makers: dict[str, Callable[[], tools.Tool]] = {
        "Dabir": tools.dabir,
        "Dabir, signed": tools.dabir_signed,
        "Typst": partial(tools.typst, folder),
        "WeasyPrint": tools.weasyprint,
    }
    found: dict[str, tools.Tool] = {}
    for name, maker in makers.items():
        if name.startswith("Dabir") or name.lower() in peers.split(","):
            try:
                found[name] = maker()
            except tools.MissingError as missing:
                print(f"{name} is skipped, for it is not installed here: {missing}")
    return found


def _timed(make: tools.Tool, number: int) -> float:
    letter = bench_letter(number)
    started = perf_counter()
    make(letter)
    return perf_counter() - started


def _taking_turns(chosen: dict[str, tools.Tool], letters: int) -> Times:
    """In turns, so that a busy moment of the machine hits every tool."""
    gc.collect()
    times: Times = {name: [] for name in chosen}
    for number in range(letters):
        for place, (name, make) in enumerate(chosen.items()):
            # Letters of its own for each tool: two of ours would share what they remember.
            times[name].append(_timed(make, number + place * 1_000_000))
    return times


def _batches(chosen: dict[str, tools.Tool], options: argparse.Namespace) -> Times:
    times: Times = {}
    for place, (name, make) in enumerate(chosen.items()):
        gc.collect()
        start = 10_000 + place * 1_000_000
        first = _timed(make, start)
        count = options.batch if first < 0.5 else min(options.slow, options.batch)
        times[name] = [_timed(make, start + 1 + number) for number in range(count)]
    return times


def _report(title: str, times: Times) -> None:
    print(f"\n{title}")
    print(f"  {'':14}{'letters':>8}{'median':>12}{'95 %':>12}{'in all':>11}")
    for name, each in times.items():
        slow = sorted(each)[int(len(each) * 0.95)]
        shown = f"{statistics.median(each) * 1000:9.1f} ms{slow * 1000:9.1f} ms"
        print(f"  {name:14}{len(each):8}{shown}{sum(each):9.2f} s")
    for kind, name in (("unsigned", "Dabir"), ("signed", "Dabir, signed")):
        for peer in times.keys() - {"Dabir", "Dabir, signed"}:
            ratio = statistics.median(times[name]) / statistics.median(times[peer])
            target = f" (target {TARGETS[kind]})" if peer == "Typst" else ""
            print(f"  ratio {kind} / {peer} unsigned: {ratio:.3f}{target}")


def _child(name: str, options: argparse.Namespace) -> None:
    """Run a measurement in a process of its own, where nothing else has been loaded."""
    print(flush=True)
    command = [sys.executable, __file__, "--child", name, "--batch", str(options.batch)]
    if name == "first":
        command += ["--peers", str(perf_counter())]
    subprocess.run(command, check=True)


def _memory(options: argparse.Namespace) -> None:
    """Memory in use while a batch is set, and the size of a letter's file."""
    print(f"Memory over {options.batch} letters, and the size of a file")
    for name, maker in (("Dabir", tools.dabir), ("Dabir, signed", tools.dabir_signed)):
        make, sizes, seen = maker(), [], []
        for number in range(20):
            make(bench_letter(number))
        marks = [0, options.batch // 2, options.batch - 1]
        for number in range(options.batch):
            sizes.append(len(make(bench_letter(20_000 + number))))
            if number in marks:
                seen.append(_resident())
        shown = ", ".join(f"{each:.1f}" for each in seen)
        print(
            f"  {name:14} start, middle, end: {shown} MB; "
            f"largest file {max(sizes) / 1000:.1f} kB (target {SIZE_TARGET // 1000} kB)"
        )


def _resident() -> float:
    """Resident memory in megabytes; the highest so far where the system tells no more."""
    if _STATUS.exists():
        return int(_STATUS.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _first(options: argparse.Namespace) -> None:
    """The first letter of a process, from the moment the process was asked for."""
    asked = float(options.peers)
    entered = perf_counter()
    tools.dabir()(bench_letter(0))
    now = perf_counter()
    print(
        f"First letter {now - asked:.2f} s after the start of the process "
        f"({now - entered:.2f} s of it in the press; target {FIRST_TARGET} s)"
    )


CHILDREN = {"memory": _memory, "first": _first}

if __name__ == "__main__":
    raise SystemExit(main())
