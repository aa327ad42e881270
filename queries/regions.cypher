/*
title: {zh: 地区, en: Regions}
description:
  zh: '地区及其管辖机构和适用于该地区的政策'
  en: 'Regions with the agencies that govern them and the policies that apply to them'
answer:
  zh: '共 {rows} 个地区，{count[governed_by]} 家管辖机构，{count[policies]} 项政策。'
  en: 'Regions: {rows} (agencies: {count[governed_by]}, policies: {count[policies]}).'
parameters:
  region: {type: region, default: null, zh: 只看这一地区, en: This region only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  region: {zh: 地区, en: Region}
  name_en: {zh: 英文名, en: English name}
  level: {zh: 层级, en: Level}
  code: {zh: 区划代码, en: Division code}
  governed_by: {zh: 管辖机构, en: Governed by}
  policies: {zh: 适用的政策, en: Policies that apply}
*/
MATCH (g:Region)
WHERE g.name > '' AND ($region IS NULL OR g.id = $region)
WITH g.name AS region, g.id AS id
WITH region, id
ORDER BY region
LIMIT $limit
MATCH (g:Region {id: id})
WITH region, g.name_en AS name_en, g.level AS level, g.code AS code,
     COLLECT { MATCH (g)<-[:GOVERNS]-(a:Agency) WITH a.name AS name RETURN name ORDER BY name } AS governed_by,
     COLLECT { MATCH (g)<-[:APPLIES_TO]-(p:Policy) WITH p.name AS name RETURN name ORDER BY name } AS policies
RETURN region, name_en, level, code, governed_by, policies
ORDER BY region;

MATCH (g:Region)
WHERE g.name > '' AND ($region IS NULL OR g.id = $region)
WITH g.name AS region, g.id AS id
WITH region, id
ORDER BY region
LIMIT $limit
MATCH (g:Region {id: id})
OPTIONAL MATCH (g)<-[r:GOVERNS|APPLIES_TO]-(n:Agency|Policy)
RETURN collect(DISTINCT g) AS regions, collect(DISTINCT n) AS neighbours, collect(DISTINCT r) AS relationships;
