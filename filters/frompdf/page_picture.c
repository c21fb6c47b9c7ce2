/* A page as a picture, for what is drawn on it: poppler tells of letters alone. */
#include "page_picture.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"

enum { DOTS_MOST = 16000000 };

static const double scale = 2; /* dots a point */

/* Grey of each dot. */
static void
take(cairo_surface_t *surface, struct picture *picture)
{
	const unsigned char *row = cairo_image_surface_get_data(surface);
	int stride = cairo_image_surface_get_stride(surface);
	unsigned char *to = picture->dot;

	for (size_t y = 0; y < picture->height; y++, row += stride) {
		const uint32_t *dot = (const uint32_t *)(const void *)row;

		for (size_t x = 0; x < picture->width; x++)
			*to++ = (unsigned char)(((dot[x] & 255) +
						    (dot[x] >> 8 & 255) * 2 +
						    (dot[x] >> 16 & 255)) /
			    4);
	}
}

static bool
draw(PopplerPage *page, cairo_surface_t *surface)
{
	cairo_t *cairo = cairo_create(surface);
	bool good;

	cairo_set_source_rgb(cairo, 1, 1, 1);
	cairo_paint(cairo);
	cairo_scale(cairo, scale, scale);
	poppler_page_render(page, cairo);
	good = cairo_status(cairo) == CAIRO_STATUS_SUCCESS;
	cairo_destroy(cairo);
	cairo_surface_flush(surface);
	return good;
}

/* False where the page is not to be drawn; else so many dots are left less. */
static bool
take_dots(struct picture *picture, double width, double height, uint64_t *left)
{
	uint64_t dots;

	if (!(width > 0 && height > 0) ||
	    width * height * scale * scale > DOTS_MOST)
		return false;
	picture->width = (size_t)(width * scale);
	picture->height = (size_t)(height * scale);
	dots = (uint64_t)picture->width * picture->height;
	if (dots == 0 || dots > *left)
		return false;
	*left -= dots;
	return true;
}

void
page_rules(PopplerPage *page, double width, double height, uint64_t *left,
    struct rules *rules)
{
	struct picture picture = {.scale = scale};
	cairo_surface_t *surface;

	if (!take_dots(&picture, width, height, left))
		return;
	surface = cairo_image_surface_create(
	    CAIRO_FORMAT_RGB24, (int)picture.width, (int)picture.height);
	if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS &&
	    draw(page, surface)) {
		picture.dot = xcalloc(picture.width, picture.height);
		take(surface, &picture);
		rules_find(&picture, rules);
		free(picture.dot);
	}
	cairo_surface_destroy(surface);
}
