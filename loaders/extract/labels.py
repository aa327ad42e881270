"""The labels before lists of responsible bodies: 责任单位：, 牵头部门：, 配合处室：."""

from __future__ import annotations

BODIES = "(?:推进)?(?:责任)?(?:单位|部门|处室)"
"""Who is listed; what they are to do stands before."""

LABEL = rf"(?:责任|牵头|主办|配合|协办|参与|完成|负责|主责|落实){BODIES}"
"""A label without its colon."""
