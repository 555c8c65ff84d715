"""WeasyPrint, warm and in one process: weasy.py FOLDER OUT. Answers Peer.java as peer.js does."""

import inspect
import logging
import re
import sys
import time
from pathlib import Path

import weasyprint
from weasyprint.text.fonts import FontConfiguration

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)

folder, out = map(Path, sys.argv[1:])
out.mkdir(parents=True, exist_ok=True)
files = sorted(folder.glob("*.html"))


def understood(page):
    """The page without what older versions pass over: variables within borders, and heights in lines."""
    values = dict(reversed(re.findall(r"--(\w+): (#\w+);", page)))
    page = re.sub(r"var\(--(\w+)\)", lambda name: values[name[1]], page)
    return re.sub(r"\b(\d)lh\b", lambda lines: f"{18 * int(lines[1])}pt", page)


lists = [understood(file.read_text(encoding="utf-8")) for file in files]
fonts = FontConfiguration()
wishes = {"font_config": fonts}
named = inspect.signature(weasyprint.HTML.write_pdf).parameters
if "variant" in named:
    wishes |= {"variant": "pdf/ua-1"}
    if "forms" in named:
        wishes |= {"forms": True}
else:
    # Newer versions take all options by other names.
    wishes |= {"pdf_variant": "pdf/ua-1", "pdf_forms": True}

print(f"WeasyPrint {weasyprint.__version__}", flush=True)
for line in sys.stdin:
    first, count = map(int, line.split())
    numbers = [i % len(lists) for i in range(first, first + count)]
    worked, start = time.process_time(), time.perf_counter()
    made = [weasyprint.HTML(string=lists[i]).write_pdf(**wishes) for i in numbers]
    taken, work = time.perf_counter() - start, time.process_time() - worked
    for i, pdf in zip(numbers, made):
        (out / files[i].name).with_suffix(".pdf").write_bytes(pdf)
    print(taken, work, flush=True)
