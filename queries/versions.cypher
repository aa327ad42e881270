/*
title: {zh: 同一文件的各版本, en: Versions of an instrument}
description:
  zh: '以不同文本载入两次以上的同一文件（修订、试行、重新发布），早发布的在前'
  en: 'Instruments that are loaded in more than one text (amended, on trial, re-issued), each version, the earliest first'
answer:
  zh: '共 {count[series]} 个文件有多个版本，合计 {rows} 个版本。'
  en: 'Instruments in more than one version: {count[series]} (versions: {rows}).'
parameters:
  series: {type: series, default: null, zh: 只看这一文件（不含修订、年份的标题）, en: 'This instrument only (its title without year or amendment)'}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  series: {zh: 文件, en: Instrument}
  version: {zh: 版本标题, en: Title of the version}
  published_on: {zh: 发布日期, en: Published on}
  source: {zh: 来源, en: Source}
  path: {zh: 路径, en: Path}
  id: {zh: 标识, en: Id}
*/
MATCH (d:Document)
WHERE d.name > '' AND d.series IS NOT NULL AND ($series IS NULL OR d.series = $series)
WITH d.series AS series, collect(d) AS versions
WHERE size(versions) > 1
UNWIND versions AS d
WITH series, d.name AS version, toString(d.published_on) AS published_on, d.source AS source, d.path AS path, d.id AS id,
     coalesce(toString(d.published_on), '') AS day
RETURN series, version, published_on, source, path, id
ORDER BY series, day, version, id
LIMIT $limit;

MATCH (d:Document)
WHERE d.name > '' AND d.series IS NOT NULL AND ($series IS NULL OR d.series = $series)
WITH d.series AS series, collect(d) AS versions
WHERE size(versions) > 1
UNWIND versions AS d
WITH series, d
ORDER BY series, d.name, d.id
LIMIT $limit
OPTIONAL MATCH (d)-[:MENTIONS]->(p:Policy)
WHERE any(i IN range(0, size(p.evidence_rule) - 1) WHERE p.evidence_document[i] = d.id AND p.evidence_rule[i] = 'policy.own-title')
RETURN d, p;
