/* Parts in a conversation, as labels name them. */
#ifndef PART_H
#define PART_H

#include <stdbool.h>

#include "base/span.h"

enum { PART_LABEL_CHARS = 24 };

/*
 * The bytes before the colon, or the bracket, that ends a label, 0 where there
 * is none; *colon is where the label ends with its sign.
 */
size_t part_find_label(struct span text, size_t *colon);

/* 记者, 主持人, 问, also with an index. */
bool part_is(struct span label);

/* 任总, 王部长, 陳委員: a surname and an office. */
bool part_is_office(struct span label);

/* 聽眾甲, 学生2, Q10 without what tells the part from its like. */
struct span part_without_index(struct span label);

/* 记 記 问 問 主 提 网 網: who asks behind 1、, where 责任人：… is an item. */
bool part_begins_asker(struct span text);

#endif
