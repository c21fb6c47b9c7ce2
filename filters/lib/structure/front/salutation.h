/* Words by which a speaker addresses those present. */
#ifndef SALUTATION_H
#define SALUTATION_H

#include "structure/model/model.h"

/* The whole line is an address: 同志们： 尊敬的各位来宾，朋友们！ */
bool address_is_salutation(const struct line *line);

/* The next of those addressed, from *at on; empty at the end. */
struct span address_next(struct span text, size_t *at);

/* The bytes of the title of a person at the end: 主席 of 王主席; 0: none. */
size_t address_title(struct span text);

/* A paragraph that begins with an address: 同志们，… 各位代表！… */
bool address_begins(struct span text);

#endif
