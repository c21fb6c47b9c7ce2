/* Parts in a conversation, as labels name them. */
#ifndef PART_H
#define PART_H

#include <stdbool.h>

#include "base/span.h"

/* 记者, 主持人, 问, also with an index. */
bool part_is(struct span label);

/* 证人王秀兰: a part, and who has it. */
bool part_is_before_name(struct span label);

/* 问, Q: the same may ask again, whatever the number behind it. */
bool part_is_asking(struct span label);

/* 问, 提问, Q. */
bool part_asks(struct span label);

/* Q1, 问题二: it says which of the questions it is. */
bool part_counts_question(struct span label);

/* 发言人1, Speaker 2: what a program calls those whose voices it tells. */
bool part_is_of_machine(struct span label);

/* 方法, 各位代表, 会议指出: nobody who speaks, though it may look like one. */
bool part_is_thing(struct span label);

/*
 * 受理单位, 所需材料: the last character says so; of what looks like a name only
 * one that names do not end in.
 */
bool part_ends_like_thing(struct span label, bool named);

/* 记者问 without its verb. */
struct span part_without_verb(struct span label);

/* 聽眾甲, 学生2, Q10 without what tells the part from its like. */
struct span part_without_index(struct span label);

/* 记 記 问 問 主 提 网 網: who asks behind 1、, where 责任人：… is an item. */
bool part_begins_asker(struct span text);

#endif
