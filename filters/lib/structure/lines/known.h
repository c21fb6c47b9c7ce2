/* Words that head a part of a document wherever they stand. */
#ifndef KNOWN_H
#define KNOWN_H

#include <stdbool.h>

#include "base/span.h"

/*
 * 前言, 结论, 附则 and their like: also 前　言, 序言一, and what follows a colon,
 * 结语：….
 */
bool known_is(struct span text);

/* 引言: what stands in front of the parts, and not above them. */
bool known_opens(struct span text);

/* 附录A　记录表, 附录一：名单, 附录B（资料性）　…. */
bool known_numbers_appendix(struct span text);

/* The same, or 附录 alone: what is below counts for itself. */
bool known_is_appendix(struct span text);

/* 参考文献, 注释：: what is numbered below heads nothing. */
bool known_names_notes(struct span text);

/* 教材与参考书, 主要参考文献: its last word says that books are listed below. */
bool known_names_books(struct span text);

#endif
