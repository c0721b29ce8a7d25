"""Finds personal data in records that a text carries, by what their fields are called: SQL, JSON, XML, queries.

`INSERT INTO staff (vnaam, gebdat) VALUES ('Sofie', '1988-03-14')`: no word stands beside the values. The records are a
table, on whose columns the verdict is given as on those of any table; each value must then be what its column holds.
"""

from __future__ import annotations

from .told import Recorded, recorded

__all__ = ["Recorded", "recorded"]
