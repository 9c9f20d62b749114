### What stands on every page: ways around, the folio line, the foot. $entries comes from count-entries.

## Ways around

layout-to-text = إلى النص
layout-sections = الأقسام
layout-languages = اللغات
nav-today = اليوم
nav-sessions = الدورات
nav-decisions = القرارات
nav-members = الأعضاء
nav-bodies = الأجهزة
nav-statements = البيانات
nav-challenges = التحديات
nav-proposals = المقترحات
nav-sources = المصادر
nav-log = سجل القيود
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج

## The folio line: whose paper, and as known when

layout-as-known-today = بحسب المعلوم اليوم
layout-as-known-on = بحسب المعلوم { $date }
layout-as-known-then = بحسب المعلوم { $known }، عن { $date }
layout-other-date = انظر تاريخاً آخر

## What each first screen answers

screen-state = الحال
screen-account = على قول مَن
screen-actions = بوسعك الآن
screen-path = مساره
screen-verdict = الحكم
screen-arithmetic = حساب الحكم
screen-other-sources = مصادر أخرى، مفصولة عن الخبر

## The foot of a page

layout-computed = كل سطر في هذه الصفحة محسوب من السجل، ولم يُكتب شيء منه في الصفحة يدوياً.
layout-log = السجل: { $entries }
layout-root = الجذر
layout-check-yourself = تحقّق بنفسك

## Words of the components

layout-more = المزيد
layout-acting-as = أنت الآن بصفة
layout-as-table = الشيء نفسه في جدول
layout-year = السنة
layout-claim = القول
layout-from = من
layout-until = إلى
