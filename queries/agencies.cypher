/*
title: {zh: 机构, en: Agencies}
description:
  zh: '所有机构及其发文、牵头、配合的数量；多者在前'
  en: 'Every agency with how much it issues, leads and supports, the busiest first'
answer:
  zh: '共 {rows} 家机构。'
  en: 'Agencies: {rows}.'
parameters:
  level: {type: string, default: null, values: {central: 中央、国家级, provincial: 省级、省, municipal: 市级、市、地级, county: 县级、县, township: 乡级、乡镇级、乡镇}, zh: 只看这一层级, en: This level only}
  limit: {type: integer, default: 500, zh: 最多列出的行数, en: Most rows to list}
columns:
  agency: {zh: 机构, en: Agency}
  name_en: {zh: 英文名, en: English name}
  level: {zh: 层级, en: Level}
  branch: {zh: 系统, en: Branch}
  region: {zh: 地区, en: Region}
  issues: {zh: 发布的政策数, en: Policies issued}
  leads: {zh: 牵头的措施数, en: Measures led}
  supports: {zh: 配合的措施数, en: Measures supported}
*/
MATCH (a:Agency)
WHERE a.name > '' AND ($level IS NULL OR a.level = $level)
WITH a.name AS agency, a.name_en AS name_en, a.level AS level, a.branch AS branch, a.region AS region,
     COUNT { (a)-[:ISSUES]->() } AS issues,
     COUNT { (a)-[:LEADS]->() } AS leads,
     COUNT { (a)-[:SUPPORTS]->() } AS supports
RETURN agency, name_en, level, branch, region, issues, leads, supports
ORDER BY issues + leads + supports DESC, agency
LIMIT $limit;

MATCH (a:Agency)
WHERE a.name > '' AND ($level IS NULL OR a.level = $level)
WITH a.id AS id, a.name AS agency,
     COUNT { (a)-[:ISSUES]->() } + COUNT { (a)-[:LEADS]->() } + COUNT { (a)-[:SUPPORTS]->() } AS busy
WITH id, agency, busy
ORDER BY busy DESC, agency
LIMIT $limit
MATCH (a:Agency {id: id})
OPTIONAL MATCH (a)-[r:ISSUES]->(p:Policy)
RETURN collect(DISTINCT a) AS agencies, collect(DISTINCT r) AS issues, collect(DISTINCT p) AS policies;
