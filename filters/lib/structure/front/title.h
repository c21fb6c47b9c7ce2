/* What a title looks like. */
#ifndef TITLE_H
#define TITLE_H

#include "structure/model/model.h"

enum { TITLE_CHARS = 80 };

/* By its own looks the line may be one. */
bool title_may_be(const struct line *line);

/* …讲话, …报告, …意见, also 工 作 报 告 */
bool title_ends(struct span text);

/* …讲话, …致辞: no other paper than a speech is called so. */
bool title_names_speech(struct span text);

/* 在…会上的讲评: where it was said, and what it is. */
bool title_is_occasion(const struct line *line);

/* …总结材料, …选编 say what the papers are that one is of. */
bool title_names_collection(struct span text);

/* The title has this line in front of the one below, which is taken for it. */
bool title_begins_above(const struct line *line);

/*
 * 关于… behind the name of who issues it, 在…上的… behind that of a collection,
 * 及…, or the …的讲话 that the first line left open.
 */
bool title_continues(const struct line *title, const struct line *next);

/* 王小明与新渠工座谈纪要: who spoke, and with whom; no title begins so below another. */
bool title_tells_who(struct span text);

/*
 * 立法會福利事務委員會, what it is told of, and 目的 above text: the line between whose
 * paper it is and a shorter heading is what the paper is about.
 */
bool title_is_of_body(const struct outline *outline, size_t first, size_t end);

#endif
