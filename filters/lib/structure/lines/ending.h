/* What a paper ends with: who signed, when, and what stands below that. */
#ifndef ENDING_H
#define ENDING_H

#include "structure/model/model.h"

/* The line is a date, and who signed stands above it, below finished text. */
bool ending_is_dated(const struct outline *outline, size_t i);

/*
 * 區長　顏水木 right below 副本：…: who signs a letter that has its day in its head, as
 * the offices of Taiwan write them.
 */
bool ending_is_signed_below(const struct outline *outline, size_t i);

/* Behind what stands below that date: （此件公开发布）, 抄送：…, 联系人：…. */
size_t ending_behind(const struct outline *outline, size_t date);

/* A body, a name, or a name behind an office, on a line of its own. */
bool ending_could_sign(const struct line *line);

/* 董事长, 县委书记: an office, and no more. */
bool ending_is_office(struct span text);

/* 县长　王小明: an office and a name, and not 摄影　王小明. */
bool ending_is_officer(struct span text);

/* 王小明　2031年3月5日, 县水利局　2031年3月5日: who signs, and the day behind a blank. */
bool ending_signs_with_day(struct span text);

/* 抄送：…, …印发, 联系人：…, 公开方式：…, （此件公开发布） */
bool ending_is_colophon(const struct line *line);

/* 打印, - 3 -: known to be a page's, which may stand between any lines of the end. */
bool ending_is_of_page(const struct line *line);

#endif
