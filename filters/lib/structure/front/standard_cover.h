/* What stands on the cover of a standard above its title. */
#ifndef STANDARD_COVER_H
#define STANDARD_COVER_H

#include <stdbool.h>

#include "base/span.h"

/* ICS 65.020, B 05, T/QHCX 003—2032, 江川省地方标准 */
bool standard_cover_has(struct span text);

#endif
