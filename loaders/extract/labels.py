"""The labels before lists of responsible bodies: 责任单位：, 牵头部门：, 配合处室：."""

from __future__ import annotations

BODIES = "(?:推进)?(?:责任)?(?:单位|部门|处室)"
"""Who is listed; what they are to do stands before."""

LABEL = rf"(?:责任|牵头|主办|配合|协办|参与|完成|负责|主责|落实){BODIES}"
"""A label without its colon."""

TAKES_PART = "(?:配合|参[与加]|落实|负责|组织实施)"
"""What a row of bodies without a label ends with: 甲牵头，乙、丙参加."""
