/*
 * What punctuation does.
 *
 * Every line is asked for it more than once, and no branch would foretell the
 * answer; so a character is looked up by its two bytes.
 */
#include "chinese/point.h"

enum { PAGE_NONE, PAGE_LATIN, PAGE_GENERAL, PAGE_CJK, PAGE_SMALL, PAGE_FULL };

const uint8_t point_pages[256] = {
    [0x00] = PAGE_LATIN,
    [0x20] = PAGE_GENERAL,
    [0x30] = PAGE_CJK,
    [0xfe] = PAGE_SMALL,
    [0xff] = PAGE_FULL,
};

const uint8_t point_signs[][256] = {
    [PAGE_LATIN][' '] = POINT_PARTS,
    [PAGE_LATIN]['!'] = END_STOP | POINT_STOPS | POINT_PARTS,
    [PAGE_LATIN]['"'] = POINT_CLOSES,
    [PAGE_LATIN]['('] = POINT_OPENS,
    [PAGE_LATIN][')'] = POINT_CLOSES,
    [PAGE_LATIN][','] = END_COMMA | POINT_PARTS,
    [PAGE_LATIN]['.'] = END_STOP,
    [PAGE_LATIN][':'] = END_COLON | POINT_PARTS,
    [PAGE_LATIN][';'] = END_SEMICOLON,
    [PAGE_LATIN]['?'] = END_QUESTION | POINT_STOPS,
    [PAGE_LATIN]['['] = POINT_OPENS,
    [PAGE_LATIN][']'] = POINT_CLOSES,
    [PAGE_LATIN][0xa0] = POINT_PARTS,
    [PAGE_GENERAL][0x14] = END_COMMA, /* — */
    [PAGE_GENERAL][0x18] = POINT_OPENS, /* ‘ */
    [PAGE_GENERAL][0x19] = POINT_CLOSES, /* ’ */
    [PAGE_GENERAL][0x1c] = POINT_OPENS, /* “ */
    [PAGE_GENERAL][0x1d] = POINT_CLOSES, /* ” */
    [PAGE_GENERAL][0x26] = END_STOP, /* … */
    [PAGE_CJK][0x00] = POINT_PARTS,
    [PAGE_CJK][0x01] = END_COMMA | POINT_PARTS, /* 、 */
    [PAGE_CJK][0x02] = END_STOP | POINT_STOPS, /* 。 */
    [PAGE_CJK][0x0a] = POINT_OPENS, /* 《 */
    [PAGE_CJK][0x0b] = POINT_CLOSES, /* 》 */
    [PAGE_CJK][0x0c] = POINT_OPENS, /* 「 */
    [PAGE_CJK][0x0d] = POINT_CLOSES, /* 」 */
    [PAGE_CJK][0x0e] = POINT_OPENS, /* 『 */
    [PAGE_CJK][0x0f] = POINT_CLOSES, /* 』 */
    [PAGE_CJK][0x10] = POINT_OPENS, /* 【 */
    [PAGE_CJK][0x11] = POINT_CLOSES, /* 】 */
    [PAGE_CJK][0x14] = POINT_OPENS, /* 〔 */
    [PAGE_CJK][0x15] = POINT_CLOSES, /* 〕 */
    [PAGE_SMALL][0x55] = END_COLON,
    [PAGE_FULL][0x01] = END_STOP | POINT_STOPS | POINT_PARTS, /* ！ */
    [PAGE_FULL][0x08] = POINT_OPENS, /* （ */
    [PAGE_FULL][0x09] = POINT_CLOSES, /* ） */
    [PAGE_FULL][0x0c] = END_COMMA | POINT_PARTS, /* ， */
    [PAGE_FULL][0x1a] = END_COLON | POINT_PARTS, /* ： */
    [PAGE_FULL][0x1b] = END_SEMICOLON | POINT_PARTS, /* ； */
    [PAGE_FULL][0x1f] = END_QUESTION | POINT_STOPS, /* ？ */
    [PAGE_FULL][0x3b] = POINT_OPENS, /* ［ */
    [PAGE_FULL][0x3d] = POINT_CLOSES, /* ］ */
    [PAGE_FULL][0x61] = END_STOP | POINT_STOPS, /* ｡ */
};
