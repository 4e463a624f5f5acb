"""The usual programs, as far as they are installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

OFFICE = ("soffice", "libreoffice")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
INSTALL = {
    "office": "apt-get install libreoffice-writer fonts-noto-cjk fonts-wqy-zenhei fonts-arphic-uming",
    "browser": "apt-get install chromium fonts-noto-cjk",
}
FILTERS = {"html": "html:HTML (StarWriter)"}
SECONDS = 300


def office() -> str | None:
    """Where LibreOffice is."""
    return next((found for name in OFFICE if (found := shutil.which(name))), None)


def browser() -> str | None:
    """Where Chromium or Chrome is."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def convert(files: Sequence[Path], ending: str, folder: Path) -> list[Path]:
    """What LibreOffice makes of `files`, in `folder`, named as they are with `ending`."""
    folder.mkdir(parents=True, exist_ok=True)
    program = office()
    assert program is not None
    profile = f"-env:UserInstallation={(folder.parent / 'profile').resolve().as_uri()}"
    command = [program, profile, "--headless", "--convert-to", FILTERS.get(ending, ending), "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=SECONDS)
    return [folder / f"{file.stem}.{ending}" for file in files]


def print_to_pdf(page: Path, out: Path) -> Path:
    """What the browser prints of `page`, with the date, title and page numbers that it puts at the edges."""
    _browse(page, f"--print-to-pdf={out}")
    return out


def save_page(page: Path, out: Path) -> Path:
    """The page as the browser has it when its scripts have run."""
    out.write_bytes(_browse(page, "--dump-dom"))
    return out


def _browse(page: Path, wish: str) -> bytes:
    program = browser()
    assert program is not None
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", wish]
    done = subprocess.run([*command, page.resolve().as_uri()], check=True, capture_output=True, timeout=SECONDS)
    return done.stdout
