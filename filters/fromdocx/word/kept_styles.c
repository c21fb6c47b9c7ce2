/*
 * The styles of the last documents, for those that have the same.  A program's
 * template may have 350 KB of them, more than the texts that are made with it.
 */
#include "word/kept_styles.h"

#include "word/style_read.h"

static const struct styles *
find(const struct kept_styles *kept, const struct raw_part *raw)
{
	for (size_t i = 0; i < KEPT_STYLES; i++)
		if (raw_part_equal(&kept->part[i].raw, raw))
			return &kept->part[i].styles;
	return NULL;
}

/* What the part held is the caller's to free. */
static void
swap(struct raw_part *a, struct raw_part *b)
{
	struct raw_part other = *a;

	*a = *b;
	*b = other;
}

static void
empty(struct kept_style_part *part)
{
	part->raw.bytes.len = 0;
	styles_free(&part->styles);
}

const struct styles *
kept_styles(struct kept_styles *kept, struct package *package, const char *name)
{
	struct kept_style_part *part = &kept->part[kept->next];
	struct raw_part raw = {.bytes = {0}};
	const struct styles *known = NULL;

	if (name != NULL && package_raw(package, name, &raw))
		known = find(kept, &raw);
	if (known == NULL) {
		empty(part);
		part->styles.ordinary = SET_NONE;
		if (name == NULL || styles_read(&part->styles, package, name)) {
			known = &part->styles;
			if (raw.bytes.len > 0) {
				swap(&part->raw, &raw);
				kept->next = (kept->next + 1) % KEPT_STYLES;
			}
		}
	}
	buf_free(&raw.bytes);
	return known;
}

void
kept_styles_free(struct kept_styles *kept)
{
	for (size_t i = 0; i < KEPT_STYLES; i++) {
		empty(&kept->part[i]);
		buf_free(&kept->part[i].raw.bytes);
	}
}
