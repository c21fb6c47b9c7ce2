/*
 * What a government puts in front of the text of a speech that it sends to the press:
 * 以下是財政司司長黎啟明今日（三月五日）出席智慧港口論壇的致辭全文：
 */
#ifndef PRESS_LEAD_H
#define PRESS_LEAD_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The words that occasion_read() takes; or who answers, where it is a question of a
 * member: 以下是鄧家輝議員的提問和教育局局長蔡詠恩的答覆：  The other has no length.
 * False where the text is no such line.
 */
bool press_lead_read(
    struct span text, struct span *speech, struct span *answerer);

#endif
