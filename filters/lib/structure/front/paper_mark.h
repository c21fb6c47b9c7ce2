/* What GB/T 9704-2012 puts above the title of a paper, 版头, besides its number. */
#ifndef PAPER_MARK_H
#define PAPER_MARK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

enum paper_mark {
	PAPER_MARK_NONE,
	PAPER_MARK_COPY, /* 份号: 000012 */
	PAPER_MARK_SECRECY, /* 密级和保密期限: 机密★1年 */
	PAPER_MARK_HASTE, /* 紧急程度: 特急 */
	PAPER_MARK_APPROVER, /* 签发人：王予波 */
};

/*
 * The next mark of a line that has one or several, 机密★1年　特急, and its value
 * without a label; PAPER_MARK_NONE where the rest is none, or nothing.
 */
enum paper_mark paper_mark_next(struct span *rest, struct span *value);

/* The line is marks and nothing else; returns the first of them. */
enum paper_mark paper_mark_is(struct span text);

/* Who approves a paper, behind its number and a blank on one line; or nothing. */
struct span paper_mark_approver(struct span text);

/* What stands between the names of those who approve it: a blank, or 、. */
bool paper_mark_parts_names(uint32_t code);

/* 某县人民政府: a body's name and nothing else. */
bool paper_issuer_is(struct span text);

/* The same with 文件 behind, which only stands in red above a paper. */
bool paper_issuer_heads(struct span text);

/* The name without 文件. */
struct span paper_issuer_name(struct span text);

#endif
