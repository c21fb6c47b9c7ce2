/* The style that is part of the program, kept beside the sources. */
#include "web/asset.h"

#include "comparison_style.h"

ASSET(comparison_css, "filters/compare/comparison.css");

struct span
comparison_style(void)
{
	return ASSET_SPAN(comparison_css);
}
