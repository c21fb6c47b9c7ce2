/* Words by which a speaker addresses those present. */
#ifndef SALUTATION_H
#define SALUTATION_H

#include "structure/model.h"

/* The whole line is an address: 同志们： 尊敬的各位来宾，朋友们！ */
bool address_is_salutation(const struct line *line);

/* The line is the address of a letter or a paper: 各市、县人民政府： */
bool address_is_recipient(struct span text);

/* A paragraph that begins with an address: 同志们，… 各位代表！… */
bool address_begins(struct span text);

#endif
