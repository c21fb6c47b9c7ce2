/* Short lines that are no headings, though they stand as headings do. */
#ifndef ASIDE_H
#define ASIDE_H

#include "structure/model/model.h"

/* https://… */
bool aside_is_address(struct span text);

/* In a transcript: OK, Sounds good to me. */
bool aside_is_remark(struct span text);

/* What goes with a picture or a table: 图为…, … 摄, 表1 …. */
bool aside_is_caption(const struct line *line);

/* 相关报道：…, with or without what it leads to. */
bool aside_is_link(struct span text);

/* 关键词：… and what else a journal says of a paper; a link, too. */
bool aside_is_record(struct span text);

/* 摘要：…, 关键词　…: what stands between a paper's title and its text. */
bool aside_is_of_paper(struct span text);

/* *作者为…*, 注三：, 新站（左图）: what an editor adds. */
bool aside_is_note(struct span text);

/* …谨上, …（盖章）: who wrote the letter, or is to sign. */
bool aside_is_signature(struct span text);

/* 《渡口管理办法》第三条、第五条: what a text goes by, and no name of a part. */
bool aside_is_provision(struct span text);

/* 水库　清淤　经费　审计: four words or more in a row, parted by blanks. */
bool aside_is_row(struct span text);

/* One of these, short and without a stop, and yet all that its heading has. */
bool aside_is_entry(const struct line *line);

#endif
