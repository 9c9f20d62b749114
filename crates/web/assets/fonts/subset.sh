#!/bin/sh
# Makes the WOFF2 files of this folder from the Debian packages fonts-noto-core,
# fonts-noto-ui-core and fonts-hosny-amiri. Needs fonttools and brotli (pip install fonttools brotli).
# Run it in this folder after changing a range; styles/fonts.css must name the same ranges.
set -eu

noto=/usr/share/fonts/truetype/noto
amiri=/usr/share/fonts/opentype/fonts-hosny-amiri

latin='U+0020-007E,U+00A0-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,U+01CD-01DC,U+01FA-01FF'
latin="$latin,U+0218-021B,U+0259,U+02BB-02BF,U+02C6-02C7,U+02D8-02DD,U+0300-0304,U+0306-030C"
latin="$latin,U+0323,U+0327-0328,U+1E80-1E85,U+1E9E,U+1EBC-1EBD,U+1EF2-1EF3,U+2002-200A"
latin="$latin,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033"
latin="$latin,U+2039-203A,U+203E,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,U+2260,U+2264-2265"
cyrillic='U+0400-04FF,U+20BD'
arabic='U+0600-06FF,U+0750-077F,U+FB50-FBFF,U+FD3E-FD3F,U+FDF2,U+FDFA-FDFC,U+FE70-FEFC'
# Figures and punctuation stand in the Arabic faces too, so that they match the script around them.
common='U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00B0,U+00B7,U+00BB,U+00D7,U+2010-2015'
common="$common,U+2018-201E,U+2022,U+2026,U+202F,U+2030,U+2039-203A,U+2044,U+200C-200F,U+25CC"

sans='kern,liga,ccmp,locl,mark,mkmk,lnum,tnum,pnum,onum,case,ordn,sups,subs,frac,numr,dnom,rtlm'
serif="$sans,smcp,c2sc"

subset() { # source, name, characters, features
    pyftsubset "$1" --output-file="$2.woff2" --flavor=woff2 --unicodes="$3" \
        --layout-features="$4" --no-hinting --name-IDs='*' --notdef-outline
}

subset $noto/NotoSerif-Regular.ttf noto-serif-latin "$latin" "$serif"
subset $noto/NotoSerif-Regular.ttf noto-serif-cyrillic "$cyrillic" "$serif"
subset $noto/NotoSans-Regular.ttf noto-sans-latin "$latin" "$sans"
subset $noto/NotoSans-Regular.ttf noto-sans-cyrillic "$cyrillic" "$sans"
subset $noto/NotoSans-Bold.ttf noto-sans-bold-latin "$latin" "$sans"
subset $noto/NotoSans-Bold.ttf noto-sans-bold-cyrillic "$cyrillic" "$sans"
subset $noto/NotoSansArabicUI-Regular.ttf noto-sans-arabic "$arabic,$common" '*'
subset $noto/NotoSansArabicUI-Bold.ttf noto-sans-arabic-bold "$arabic,$common" '*'
subset $amiri/Amiri-Regular.ttf amiri-arabic "$arabic,$common" '*'
# The letters of «العربية» and «Русский», for the list of languages.
subset $noto/NotoSansArabicUI-Regular.ttf tongue-arabic 'U+0627-0629,U+0631,U+0639,U+0644,U+064A' '*'
subset $noto/NotoSans-Regular.ttf tongue-cyrillic 'U+0420,U+0438-0439,U+043A,U+0441,U+0443' kern
