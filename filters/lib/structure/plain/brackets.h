/* Brackets around a heading, or in front of one. */
#ifndef BRACKETS_H
#define BRACKETS_H

#include "structure/model/model.h"

/* 【主要做法】, [案情介绍], 【读者来信】谢谢值班的人 */
bool brackets_frame(const struct outline *outline, const struct line *line);

/* 【咨询电话】, and the number below: what these frame alone needs no sentence. */
bool brackets_frame_value(
    const struct outline *outline, const struct line *line);

#endif
