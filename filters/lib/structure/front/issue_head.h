/* The head of minutes and others that come out in numbers. */
#ifndef ISSUE_HEAD_H
#define ISSUE_HEAD_H

#include "structure/model/model.h"

/* 会 议 纪 要, 工作简报: what comes out in numbers. */
bool issue_head_is(struct span title);

/* Find what stands below its number, once the title is found. */
void issue_head_find(struct outline *outline);

#endif
