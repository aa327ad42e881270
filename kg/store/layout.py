"""How the graph stands in a store: the one description that writers, readers and queries share.

Node
    One label, of the ontology. ``id`` (unique, by constraint), ``name`` (indexed), ``scope`` and ``aliases`` (lists of
    strings, absent when empty), the ontology's properties under the ontology's own names: snake_case, as in the
    node-link JSON, so that a query and a file speak of the same thing by the same word. Dates are native ``date``
    values on every store (a text that is no full ISO date stays a string). ``search_text`` holds name, aliases and
    English name, a line each, for the full-text index. A ``Document`` also has ``digest``, the fingerprint of all that
    it said.

Relationship
    One type of the ontology between two nodes, with the ontology's properties. ``said`` (a list of JSON texts, only
    where there are properties) keeps which document said which property.

Evidence, on every node but ``Document`` and every relationship but ``MENTIONS``
    Parallel lists, sorted by document and offset: ``evidence_document`` (the id of the ``Document``),
    ``evidence_start``, ``evidence_end``, ``evidence_quote``, ``evidence_rule``, ``evidence_confidence``,
    ``evidence_trigger``. In Cypher::

        MATCH (a:Agency {id: $agency})-[r:LEADS]->(m:Measure)
        UNWIND range(0, size(r.evidence_quote) - 1) AS i
        MATCH (d:Document {id: r.evidence_document[i]})
        RETURN m.name, d.title, r.evidence_start[i], r.evidence_quote[i]

``(:Document)-[:MENTIONS]->(node)``
    From a document to every other node it speaks of. It carries what that document said of the node (``aliases``
    and properties): a node shows the merge over its documents, and a document can be taken out again.

Indexes, on every label
    ``<label>_id``: uniqueness of ``id``. ``<label>_name``: range on ``name``. ``<label>_search``: full text on
    ``search_text`` (on ``text`` for ``Document``) with the ``cjk`` analyser, which finds pairs of
    Chinese characters and never a single one. Date properties have a range index ``<label>_<property>``. The label is
    in lower case: ``CALL db.index.fulltext.queryNodes('agency_search', '"民政部"') YIELD node, score``.
"""

from __future__ import annotations
