/* Characters without a shape that shape the letters beside them. */
#ifndef JOINER_H
#define JOINER_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The character, hidden or a blank, belongs to the writing around it; `before`
 * is what stays before it, `behind` what follows.  Joiners of scripts that join
 * their letters, the separators of Mongolian, variation selectors and joiners
 * of Han and emoji, the tags of a flag.
 */
bool joiner_is_rooted(uint32_t code, uint32_t before, uint32_t behind);

#endif
