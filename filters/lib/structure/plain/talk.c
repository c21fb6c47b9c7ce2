/* Words by which one talks, and that headings do without. */
#include "structure/plain/talk.h"

const struct few talk_words[FEW] = {
    FEW_ROW(0x6211, 1), /* 我 */
    FEW_ROW(0x4f60, 1), /* 你 */
    FEW_ROW(0x60a8, 1), /* 您 */
    FEW_ROW(0x4ed6, 1), /* 他 */
    FEW_ROW(0x5979, 1), /* 她 */
    FEW_ROW(0x5b83, 1), /* 它 */
    FEW_ROW(0x54b1, 1), /* 咱 */
    FEW_ROW(0x8fd9, 1), /* 这 */
    FEW_ROW(0x9019, 1), /* 這 */
    FEW_ROW(0x90a3, 1), /* 那 */
    FEW_ROW(0x4e86, 1), /* 了 */
    FEW_ROW(0x662f, 1), /* 是 */
    FEW_ROW(0x5417, 1), /* 吗 */
    FEW_ROW(0x55ce, 1), /* 嗎 */
    FEW_ROW(0x5462, 1), /* 呢 */
    FEW_ROW(0x5427, 1), /* 吧 */
    FEW_ROW(0x554a, 1), /* 啊 */
    FEW_ROW(0x5f88, 1), /* 很 */
    FEW_ROW(0x4e5f, 1), /* 也 */
    FEW_ROW(0x6ca1, 1), /* 没 */
    FEW_ROW(0x6c92, 1), /* 沒 */
};
