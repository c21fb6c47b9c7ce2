/* Words by which one talks, and that headings do without. */
#include "structure/plain/talk.h"

const struct few talk_words[FEW] = {
    FEW_ROW(U'我', 1),
    FEW_ROW(U'你', 1),
    FEW_ROW(U'您', 1),
    FEW_ROW(U'他', 1),
    FEW_ROW(U'她', 1),
    FEW_ROW(U'它', 1),
    FEW_ROW(U'咱', 1),
    FEW_ROW(U'这', 1),
    FEW_ROW(U'這', 1),
    FEW_ROW(U'那', 1),
    FEW_ROW(U'了', 1),
    FEW_ROW(U'是', 1),
    FEW_ROW(U'吗', 1),
    FEW_ROW(U'嗎', 1),
    FEW_ROW(U'呢', 1),
    FEW_ROW(U'吧', 1),
    FEW_ROW(U'啊', 1),
    FEW_ROW(U'很', 1),
    FEW_ROW(U'也', 1),
    FEW_ROW(U'没', 1),
    FEW_ROW(U'沒', 1),
};
