"""Writes src/cli/fonts/: the letters that `cabar-charts render` draws with on machines without fonts.

Noto Sans (OFL-1.1), weights 400 and 600, as subsets, with ≈ ≤ ≥ and arrows of Noto Sans Math. Needs python3-fonttools and
fonts-noto-core (Debian) and the faces of the npm package @expo-google-fonts/noto-sans (`npm pack`, unpacked):
python3 scripts/fonts.py FOLDER
"""
import shutil
import sys
from fontTools import merge, subset

MATH = '/usr/share/fonts/truetype/noto/NotoSansMath-Regular.ttf'
OUT = 'src/cli/fonts/'
WEIGHTS = {400: '400Regular/NotoSans_400Regular.ttf', 600: '600SemiBold/NotoSans_600SemiBold.ttf'}
# Latin, Russian, the letters of Kazakh and its neighbours, spaces, dashes, quotation marks, currency and signs.
LETTERS = ('U+0020-007E,U+00A0-00AC,U+00AE-017F,U+0301,U+0400-045F,U+0490-0493,U+0496-0497,U+049A-049B,U+04A2-04A3,'
           'U+04AE-04B3,U+04B6-04BB,U+04D8-04D9,U+04E2-04E3,U+04E8-04E9,U+04EE-04F0,U+2002-200B,U+2010-2015,U+2018-201E,'
           'U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+20B8,U+20BD,U+2116,U+2122,U+2212')
SIGNS = 'U+2190-2193,U+2248,U+2260,U+2264-2265'


def cut(path, unicodes):
    options = subset.Options(
        layout_features=['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'], hinting=False, notdef_outline=True,
        # 16 and 17 join the weights to one family: without them 600 falls back to 400.
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17])
    font = subset.load_font(path, options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(unicodes))
    cutter.subset(font)
    for layer in ('MATH', 'GSUB', 'GPOS') if path == MATH else ():
        if layer in font:
            del font[layer]
    return font


for weight, file in WEIGHTS.items():
    parts = []
    for name, (path, unicodes) in {'letters': (f'{sys.argv[1]}/{file}', LETTERS), 'signs': (MATH, SIGNS)}.items():
        parts.append(f'/tmp/{name}-{weight}.ttf')
        cut(path, unicodes).save(parts[-1])
    merge.Merger().merge(parts).save(f'{OUT}NotoSans-{weight}.ttf')
shutil.copy(f'{sys.argv[1]}/LICENSE_FONT', f'{OUT}OFL.txt')
