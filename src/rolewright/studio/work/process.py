"""The process in which work is done, so that what people type is never slowed by it."""

import faulthandler
import os
import signal
import sys
import time
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from threading import Thread
from types import FrameType

from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from rolewright.studio.work.worker import Worker

# How long it rests when nothing waits, in seconds, and after how many rests it looks for work that was lost.
_REST, _RESTS = 0.3, 100
# How often it is looked whether the parent lives, in seconds, and for how long work may hold up even that.
_HEARTBEAT, _LONGEST_SILENCE = 1.0, 60
# How long it may take after that to leave its work in order, in seconds.
_PATIENCE = 10


def start_process(options: StudioOptions) -> BaseProcess:
    """Start the worker's process; it ends when this one does."""
    process = get_context("spawn").Process(target=work_on, args=(options, os.getpid()), daemon=True)
    process.start()
    return process


def work_on(options: StudioOptions, parent: int) -> None:
    """Do work until told to stop, or until the parent is no more.

    A single expression or the like that lets nothing else happen for a minute ends the process, which tells
    where that was: the work is tried again, and given up after some times.
    """
    is_told = False

    def stop(_: int, __: FrameType | None) -> None:
        nonlocal is_told
        is_told = True

    signal.signal(signal.SIGTERM, stop)
    # Ctrl-C in a terminal reaches the parent too, which tells us in its own time.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(parent,), daemon=True).start()
    studio = Studio(options)
    worker = Worker(studio, lambda: is_told or os.getppid() != parent)
    worker.take_back_lost(all_running=True)
    rests = 0
    while not is_told and os.getppid() == parent:
        if worker.do_all() == 0:
            time.sleep(_REST)
            rests += 1
        if rests >= _RESTS:
            worker.take_back_lost()
            rests = 0
    studio.close()


def _end_with(parent: int) -> None:
    """End this process soon after the parent, whatever it does then."""
    while os.getppid() == parent:
        faulthandler.dump_traceback_later(_LONGEST_SILENCE, exit=True, file=sys.__stderr__ or 2)
        time.sleep(_HEARTBEAT)
    time.sleep(_PATIENCE)
    os._exit(1)
