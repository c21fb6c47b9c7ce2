/* What a paper ends with: who signed, when, and what stands below that. */
#ifndef ENDING_H
#define ENDING_H

#include "structure/model.h"

/* The line is a date, and who signed stands above it, below finished text. */
bool ending_is_dated(const struct outline *outline, size_t i);

/* Behind what stands below that date: （此件公开发布）, 抄送：…, 联系人：…. */
size_t ending_behind(const struct outline *outline, size_t date);

/* 抄送：…, …印发, 联系人：…, 公开方式：…, （此件公开发布） */
bool ending_is_colophon(const struct line *line);

#endif
