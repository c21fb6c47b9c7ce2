/* The styles of enumerators, in their conventional order from the outside. */
#ifndef STYLE_H
#define STYLE_H

#include <stdbool.h>

enum style {
	STYLE_NONE,
	STYLE_BIAN, /* 第一编 */
	STYLE_FENBIAN, /* 第一分编 */
	STYLE_PART, /* 第一部分 */
	STYLE_PIAN, /* 第一篇, 第一卷, 第一部, 第一集, 第一单元, 上篇 */
	STYLE_ZHANG, /* 第一章 */
	STYLE_JIE, /* 第一节 */
	STYLE_TIAO, /* 第一条 */
	STYLE_KUAN, /* 第一款 */
	STYLE_XIANG, /* 第一项, 第一目 */
	STYLE_HAN_FORMAL, /* 壹、 */
	STYLE_HAN_ALONE, /* 一 and nothing behind it */
	STYLE_ROMAN, /* I. Ⅰ、 */
	STYLE_HAN_SPACE, /* 一　绪言 */
	STYLE_HAN_DUN, /* 一、 一. 一， 一: */
	STYLE_LETTER, /* A. */
	STYLE_HAN_PAREN, /* （一） ㈠ 【一】 */
	STYLE_HAN_CLOSE, /* 一） */
	STYLE_STEM, /* 甲、 */
	STYLE_STEM_PAREN, /* （甲） */
	STYLE_HALF, /* （上） */
	STYLE_ARABIC_ALONE, /* 1 and nothing behind it */
	STYLE_ARABIC_DOT, /* 1. 1、 1， ⒈ */
	STYLE_ARABIC_SPACE, /* 1 绪言 */
	STYLE_PATH2, /* 1.1 */
	STYLE_PATH3, /* 1.1.1 */
	STYLE_PATH4,
	STYLE_ARABIC_PAREN, /* （1） ⑴ */
	STYLE_ARABIC_CLOSE, /* 1） */
	STYLE_CIRCLE, /* ① （①） */
	STYLE_SMALL_LETTER, /* a. a) (a) */
	STYLE_ORDINAL_SPACE, /* 第一　…, 第一件　… */
	STYLE_ORDINAL_COUNT, /* 第一个问题， 第一件事： */
	STYLE_NOUN, /* 变化一： */
	STYLE_ORDINAL, /* 第一， 第一、 第一： */
	STYLE_FIRST, /* 首先， 其次， 再次， 最后， */
	STYLE_QI, /* 其一， */
	STYLE_SHI, /* 一是 一是要 */
	STYLE_YAO, /* 一要 */
	STYLE_BULLET, /* - • ● ◆ */
	STYLE_COUNT,
};

/* 第N章 and the like: a unit that names its rank. */
static inline bool
style_is_unit(enum style style)
{
	return style >= STYLE_BIAN && style <= STYLE_XIANG;
}

/* 条, 款, 项, 目 of a law: never headings. */
static inline bool
style_is_article(enum style style)
{
	return style >= STYLE_TIAO && style <= STYLE_XIANG;
}

/*
 * Words that count sentences: they have no rank of their own and stand below
 * whatever is open.
 */
static inline bool
style_is_word(enum style style)
{
	return style >= STYLE_ORDINAL && style <= STYLE_YAO;
}

#endif
