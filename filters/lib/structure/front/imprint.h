/* What a title block tells besides the title: who, when, where, number. */
#ifndef IMPRINT_H
#define IMPRINT_H

#include "structure/model/model.h"

/* Decide what a line of the title block is, if it can be told. */
void imprint_mark(const struct outline *outline, struct line *line);

/* 王小明 某县人民法院院长 李红 某某大学教授: those who wrote, and what they are. */
bool imprint_names_authors(struct span text);

/*
 * A day, or （2031年1月4日…通过　2032年3月5日…修正）, what was done with a law, and when,
 * whatever its length.
 */
bool imprint_tells_days(struct span text);

/* —— at the start */
bool imprint_has_dash(struct span text);

/* ======, · · ·: what parts the lines of a page, and says nothing. */
bool imprint_is_rule(struct span text);

/* It tells of what stands about titles: a name, a date and the like. */
bool imprint_is(const struct outline *outline, const struct line *line);

#endif
