/* What a title looks like. */
#ifndef TITLE_H
#define TITLE_H

#include "structure/model.h"

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

/* 首页 > 新闻, …人民政府网: the name of a page or of a site. */
bool title_names_site(struct span text);

/*
 * 关于… behind the name of who issues it, 在…上的… behind that of a collection,
 * 及…, or the …的讲话 that the first line left open.
 */
bool title_continues(const struct line *title, const struct line *next);

#endif
