/* The number of a paper, 发文字号, and of minutes, 期号: how they are written. */
#ifndef PAPER_NUMBER_H
#define PAPER_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* 国办发〔2022〕10号, 第4期; behind a blank also 签发人：…, or whose it is and of what day. */
bool paper_number_is(struct span text);

/*
 * Where the day begins in 青禾镇人民政府办公室　2031年3月5日, which stands beside the number
 * of minutes or below it; the day may stand alone.  The end: it is no such text.
 */
size_t paper_number_day(struct span text);

#endif
