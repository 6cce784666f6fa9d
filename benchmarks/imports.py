"""How long an import of the licence register takes, and how much memory: made-up rows with the register's header.

A fresh database each time: the dry run, the import, and the same import again, which must change nothing. Memory is the
greatest resident size of the process that imports, above what it has after it has started.
``python -m benchmarks.imports [--rows 10000 100000]``
"""

import argparse
import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

_COLUMNS = (
    "개방자치단체코드,관리번호,인허가일자,인허가취소일자,영업상태코드,영업상태명,상세영업상태코드,"
    "상세영업상태명,폐업일자,휴업시작일자,휴업종료일자,재개업일자,전화번호,소재지면적,소재지우편번호,지번주소,"
    "도로명주소,도로명우편번호,사업장명,최종수정일자,데이터갱신구분,데이터갱신일자,업태구분명,좌표정보(X),"
    "좌표정보(Y),의료기관종별명,의료인수,입원실수,병상수,총면적,진료과목내용,진료과목내용명,지정취소일자,"
    "완화의료지정형태,완화의료담당부서명,구급차특수,구급차일반,총인원,구조사수,허가병상수,최초지정일자"
)
HEADER = next(csv.reader([_COLUMNS]))
DISTRICTS = ("강남구", "서초구", "송파구", "중구", "강서구", "노원구")
FIELDS = ("내과", "피부과", "성형외과", "정형외과", "신경과", "치과보철과", "한방내과")
MIB = 1 << 20
SECONDS = 600


def rows(count: int, seed: int = 7) -> Iterator[dict[str, str]]:
    """Invented institutions: a third closed, one in ten without a point, telephone numbers as clerks write them."""
    chance = random.Random(seed)
    for number in range(count):
        closed = number % 3 == 2
        district = chance.choice(DISTRICTS)
        east, north = chance.uniform(190_000, 210_000), chance.uniform(440_000, 460_000)
        phone = chance.choice(("", "02-0000-{0:04}", "0200000{0:03}", "-1500-{0:04}", "000-{0:04}", "02-0000-{0:04}~3"))
        yield {
            "관리번호": f"TEST{number:020}",
            "영업상태명": "폐업" if closed else "영업/정상",
            "폐업일자": "20190228" if closed else "",
            "전화번호": phone.format(number % 1_000),
            "도로명주소": f"서울특별시 {district} 시험로 {number}, {number % 9 + 1}층 (시험동)",
            "사업장명": f"시험{number}의원",
            "최종수정일자": "2024-02-01 17:14:20",
            "업태구분명": "의원",
            "좌표정보(X)": "" if number % 10 == 0 else f"{east:.9f}",
            "좌표정보(Y)": "" if number % 10 == 0 else f"{north:.9f}",
            "진료과목내용명": ", ".join(chance.sample(FIELDS, 3)),
        }


def write(path: Path, count: int) -> None:
    """A file as the register is published: CP949, every cell in quotation marks."""
    with path.open("w", encoding="cp949", newline="") as file:
        writer = csv.DictWriter(file, HEADER, restval="", quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows(count))


CHILD = """
import json, resource, sys, time
from pathlib import Path
from actions.importing import import_service
from actions.services.importing import Request
from actions.wiring import build
from bot.settings import load_settings
services = build(load_settings(var_dir=Path(sys.argv[1])))
service = import_service(services)
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
before, began, used = peak(), time.perf_counter(), time.process_time()
request = Request(Path(sys.argv[2]), dry_run=sys.argv[3] == "dry")
summary = service.run(request, progress=lambda done, total: None, report=lambda row: None)
print(json.dumps({"seconds": time.perf_counter() - began, "cpu": time.process_time() - used, "peak": peak(),
                  "more": peak() - before, "counts": dict(summary.counts)}))
"""


def measure(var: Path, file: Path, how: str) -> dict[str, float]:
    """One run in a process of its own."""
    words = [sys.executable, "-c", CHILD, str(var), str(file), how]
    printed = subprocess.run(words, check=True, capture_output=True, text=True, timeout=SECONDS).stdout
    found: dict[str, float] = json.loads(printed.splitlines()[-1])
    return found


def main(sizes: Sequence[int]) -> None:
    """Measure and print a table."""
    from actions.db.migrate import upgrade
    from bot.settings import load_settings

    print("| rows | run | seconds | of CPU | rows a second | peak RSS MiB | of it the import MiB | new | unchanged |")
    print("|---|---|---|---|---|---|---|---|---|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            var = Path(name)
            settings = load_settings(var_dir=var)
            assert settings.fernet_keys and settings.signing_key
            upgrade(settings.database)
            write(var / "register.csv", size)
            for how in ("dry", "first", "again"):
                found = measure(var, var / "register.csv", how)
                counts: dict[str, int] = found["counts"]  # type: ignore[assignment]
                print(
                    f"| {size:,} | {how} | {found['seconds']:.1f} | {found['cpu']:.1f} "
                    f"| {size / found['seconds']:,.0f} | {found['peak'] / MIB:.0f} | {found['more'] / MIB:.0f} "
                    f"| {counts.get('new', 0):,} | {counts.get('unchanged', 0):,} |",
                    flush=True,
                )
                time.sleep(0.1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    main(parser.parse_args().rows)
