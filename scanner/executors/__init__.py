"""Ways to run the tasks of a scan: in this process, or in several."""

from .base import Executor, Job
from .inline import run_inline
from .processes import run_processes

__all__ = ["Executor", "Job", "run_inline", "run_processes"]
