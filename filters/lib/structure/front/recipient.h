/* Whom a letter or an official paper is addressed to, 主送. */
#ifndef RECIPIENT_H
#define RECIPIENT_H

#include "structure/model/model.h"

/* The line names those addressed, and no others: 各市、县人民政府： */
bool recipient_is_line(struct span text);

/* It names one body or one person, as may also be announced: 教育部： */
bool recipient_is_one(struct span text);

/* 爸爸：, right below the title of a letter: …的一封信 */
bool recipient_of_letter(struct span text, struct span title);

/* A paper with this title is sent to somebody: …的批复. */
bool recipient_is_sent(struct span title);

#endif
