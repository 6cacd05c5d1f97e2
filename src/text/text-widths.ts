// Written by scripts/text-widths.py: do not edit.

/** Steps of the table in one em. */
export const PER_EM = 80;

/** First code point and the widths from there on: one character each, its code less 40 in steps. */
export const BLOCKS: readonly (readonly [number, string])[] = [
  [0x20, '??I]Vpc:DDUW?C?JVVVVVVVVVV??WWWUz^^bc^YgdDU^Uqeg^gb^Yc^t^^YCICVUCUZRZVDZZ==S=sZYZZJREZQgSQPGUG_'],
  [
    0xa0,
    '?CVWbVUZWkLUW(kUKVFFCZ]?CFMUkkkY^^^^^^xb^^^^DDDDcegggggWgcccc^^[UUUUUUpRVVVV????YZYYYYYVYZZZZQZQ^U^U^UbRbRbRbRc[cZ^V^V^V^V^VgZgZgZgZdZdZD?D?D?D=D?jRU=^SUU=U=UBUEU>eZeZeZ`eZgYgYgYxtbJbJbJ^R^R^R^RYEYFYEcZcZcZcZcZcZtg^Q^YPYPYPC',
  ],
  [
    0x400,
    '^^nUb^DDU~~m[f[c^]^Ue^rYff]aqdgc^bY[i^d`{|ho]b}bUXWKYVfQ]]TWd[YZZROQjS[Zpq`gXTkUVVZKTR=?=qoZT]Q[rh^[rd_Vsgmc~wWPiegY[R[R~~j]{qrh]SZ',
  ],
  [
    0x48a,
    'g][X]ZTLUK]SuhXQaX[U]Sj`e]wd}ng]]RXOYQYQ[UpbbZ`Y`Zl^l^Dqf`UdZcZe]`ZrgD]U]UsnVVdVdVqfXQWWf]f]gYgYgY^T[Q[Q[Q`ZUKngXM]T[S',
  ],
  [0x2000, 'QzQzD=6V>91'],
  [0x2010, 'CCV]xxUU::<:EEJFUVGSPSx>(('],
  [0x202f, '<~~;IW;LYHCCkRLP'],
  [0x20ac, 'V_X~Ycc^W]ZcXVVhi^'],
  [0x2116, '~kk]gnlb]Ziix'],
  [0x2190, 'xPxP'],
  [0x2212, 'W'],
  [0x2248, 'VdddddddddddddddddddddddTWddTT'],
];
