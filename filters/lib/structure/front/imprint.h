/* What a title block tells besides the title: who, when, where, number. */
#ifndef IMPRINT_H
#define IMPRINT_H

#include "structure/model.h"

/* Decide what a line of the title block is, if it can be told. */
void imprint_mark(const struct outline *outline, struct line *line);

/* 国办发〔2022〕10号 */
bool imprint_is_docno(struct span text);

/* 王小明 某县人民法院院长 李红 某某大学教授: those who wrote, and what they are. */
bool imprint_names_authors(struct span text);

/* —— at the start */
bool imprint_has_dash(struct span text);

/* ======, · · ·: what parts the lines of a page, and says nothing. */
bool imprint_is_rule(struct span text);

#endif
