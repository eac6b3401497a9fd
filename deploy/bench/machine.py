"""What a benchmark must know of the machine it runs on: who used the processor, whether it was idle, what it is."""

import glob
import os
import platform
import resource
import subprocess
import sys
import time

TICK = os.sysconf("SC_CLK_TCK")
CORES = os.cpu_count()


def processor_seconds(pids):
    """User and system time used so far by these processes."""
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def children(pid):
    """The process and those it started."""
    found = [pid]
    for task in glob.glob(f"/proc/{pid}/task/*/children"):
        with open(task) as listed:
            for child in listed.read().split():
                found += children(int(child))
    return found


def memory(pid):
    """Resident and proportional memory of a process in MB."""
    sizes = {}
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        for line in rollup:
            name, _, rest = line.partition(":")
            if name in ("Rss", "Pss"):
                sizes[name] = int(rest.split()[0]) / 1024
    return sizes["Rss"], sizes["Pss"]


def busy_seconds():
    """Processor time used so far by everything on the machine."""
    with open("/proc/stat") as stat:
        fields = [int(field) for field in stat.readline().split()[1:]]
    idle = fields[3] + fields[4]
    return (sum(fields[:8]) - idle) / TICK


class Foreign:
    """Measures how much of the machine was used by others than us while something ran."""

    def __init__(self, pids):
        self.pids = pids

    def __enter__(self):
        self.began = time.monotonic()
        self.start = busy_seconds() - self._ours()
        return self

    def __exit__(self, *_):
        took = time.monotonic() - self.began
        self.share = max(0.0, (busy_seconds() - self._ours() - self.start) / took / CORES)

    def _ours(self):
        us = resource.getrusage(resource.RUSAGE_SELF)
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return processor_seconds(self.pids) + us.ru_utime + us.ru_stime + ended.ru_utime + ended.ru_stime


def wait_until_idle(patience):
    """Waits until others use less than a tenth of the machine; says so when they never do."""
    deadline = time.monotonic() + patience
    while True:
        with Foreign([]) as foreign:
            time.sleep(1)
        if foreign.share < 0.1:
            return True
        if time.monotonic() > deadline:
            print(f"The machine is not idle: others use {foreign.share:.0%} of it.", file=sys.stderr)
            return False


def describe():
    model = "unknown processor"
    with open("/proc/cpuinfo") as info:
        for line in info:
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    with open("/proc/meminfo") as info:
        memory_gb = int(info.readline().split()[1]) / 1024 / 1024
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()
    return table(
        ["machine", ""],
        [
            ["processor", f"{model}, {CORES} cores"],
            ["memory", f"{memory_gb:.1f} GB"],
            ["system", f"Linux {platform.release()}"],
            ["Java", java[1] if len(java) > 1 else "unknown"],
        ],
    )


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)
