### Sources and what rests on each.
### Keys begin with `sources-`. The same keys and variables stand in en, ar and ru.

## All sources

sources-title = Sources
sources-lead = What the record rests on, in layers that are never mixed.
sources-count =
    { $count ->
        [0] No source yet
        [one] { IN_WORDS($count) } source
       *[other] { IN_WORDS($count) } sources
    }
sources-layers = The record’s own: { $own }; texts of law: { $law }; other sources: { $others }.
sources-each-its-own = Each speaks for itself
sources-each-told = Every line of the record names its source and the place in it.
sources-done-here =
    { $count ->
        [0] Every entry rests on a source.
        [one] { $count } entry rests on none: it was done here.
       *[other] { $count } entries rest on none: they were done here.
    }
sources-can-read = Read the report place by place
sources-can-read-first = Read what rests on the first of them
sources-can-see-log = See the log
sources-can-act = Enter a source
sources-own = The record’s own
sources-law = Treaties and charters
sources-others = Other sources, kept apart
sources-empty = No source has been entered
sources-empty-text = A report, a treaty, a letter: an officer of the secretariat enters it here before anything can rest on it.
sources-own-empty = The record has no source of its own yet
sources-law-empty = No treaty or charter has been entered
sources-entries =
    { $count ->
        [0] nothing rests on it
        [one] { $count } entry rests on it
       *[other] { $count } entries rest on it
    }
sources-voices =
    { $count ->
        [0] nobody speaks in it
        [one] { IN_WORDS($count) } account
       *[other] { IN_WORDS($count) } accounts
    }

## One source

sources-language = in: { $language }
sources-state-record = The record’s own source
sources-state-others = Another source
sources-state-law = Text of law
sources-dated = Dated { $date }.
sources-written-in = Language: { $language }.
sources-kept-at = Where it is kept: { $place }.
sources-not-located = Where it can be found is not in this record.
sources-told-others = What it says stands apart from the record on every page.
sources-can-open = Read it at { $site }
sources-can-read-places = Read it place by place
sources-can-read-whole = Read what it says
sources-can-see-all = See all sources
sources-description = What it is
sources-places = Place by place
sources-places-told = A number names a place in the source. Every page that shows a line of it cites the number.
sources-whole = What it says
sources-register = Entered in the register from it
sources-register-count =
    { $count ->
        [one] Show { $count } name
       *[other] Show { $count } names
    }
sources-shown-on = Shown:
sources-entry = entry { $position }
sources-quoted = Words of the source:
sources-source-empty = Nothing rests on it yet
sources-source-empty-text = A line stands here once an officer of the secretariat records something with this source and the place in it.
