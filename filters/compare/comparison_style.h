/* The style of the page, behind that of all pages. */
#ifndef COMPARISON_STYLE_H
#define COMPARISON_STYLE_H

#include "base/span.h"

struct span comparison_style(void);

#endif
