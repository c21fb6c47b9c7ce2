/* Words by which one talks, and that headings do without. */
#ifndef TALK_H
#define TALK_H

#include <stdbool.h>
#include <stdint.h>

bool talk_is_word(uint32_t code);

#endif
