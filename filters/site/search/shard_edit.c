/* A shard of the search, with what texts held taken out and what they hold put in. */
#include "search/shard_edit.h"

#include "base/utf8.h"
#include "search/postings.h"
#include "search/steps.h"

#define NO_ORDER UINT64_MAX
#define NO_NUMBER UINT32_MAX

/* A shard where it is being read. */
struct list {
	struct span rest;
	struct span key, steps; /* of the pair in hand */
	uint64_t order; /* its place among the pairs; NO_ORDER: none is left */
	bool broken;
};

struct editing {
	struct list whole, before, now;
	struct numbers numbers, gone, come, left;
	struct buf *text;
};

static bool
skip(struct span *rest, struct span what)
{
	if (!span_starts(*rest, what))
		return false;
	*rest = span_from(*rest, what.len);
	return true;
}

/* What stands in front of a mark, which is passed over. */
static struct span
take_to(struct span *rest, struct span mark, bool *broken)
{
	const char *end = rest->len == 0
	    ? NULL
	    : memmem(rest->ptr, rest->len, mark.ptr, mark.len);
	struct span taken = {rest->ptr, 0};

	if (end == NULL) {
		*broken = true;
		return taken;
	}
	taken.len = (size_t)(end - rest->ptr);
	*rest = span_from(*rest, taken.len + mark.len);
	return taken;
}

/* Pairs stand in the order of the shard's byte, then of both characters without it. */
static uint64_t
order_of(struct span key)
{
	uint32_t first = 0, second = 0;
	size_t len = key.len > 0 ? utf8_next(key, 0, &first) : 0;

	if (len < key.len)
		(void)utf8_next(key, len, &second);
	return (uint64_t)(first & 0xff) << 32 | (first >> 8) << 16 |
	    (second & 0xffff);
}

static void
next(struct list *list)
{
	list->order = NO_ORDER;
	if (list->broken || list->rest.len == 0)
		return;
	list->broken = !skip(&list->rest, SPAN("\""));
	list->key = take_to(&list->rest, SPAN(POSTINGS_STEPS), &list->broken);
	list->steps = take_to(&list->rest, SPAN(POSTINGS_NEXT), &list->broken);
	if (!list->broken)
		list->order = order_of(list->key);
}

static void
begin(struct list *list, struct span pairs)
{
	*list = (struct list){.rest = pairs};
	next(list);
}

/* The same for a whole file. */
static void
begin_file(struct list *list, struct span file)
{
	size_t end = sizeof(POSTINGS_END) - 1;

	*list = (struct list){.rest = file};
	list->broken = !skip(&list->rest, SPAN(POSTINGS_BEGIN)) ||
	    !span_ends(list->rest, SPAN(POSTINGS_END));
	if (!list->broken)
		list->rest.len -= end;
	next(list);
}

/* The numbers of a list, if it is at the pair; it goes on. */
static void
take_numbers(struct list *list, uint64_t order, struct numbers *numbers)
{
	numbers->count = 0;
	if (list->order != order)
		return;
	steps_read(numbers, list->steps);
	next(list);
}

static void
write_pair(struct editing *it, struct span key, struct span steps)
{
	buf_byte(it->text, '"');
	buf_span(it->text, key);
	buf_string(it->text, POSTINGS_STEPS);
	buf_span(it->text, steps);
	buf_string(it->text, POSTINGS_NEXT);
}

/* The smallest that is left of two, which goes on in both. */
static uint32_t
smallest(const struct numbers *a, size_t *i, const struct numbers *b, size_t *j)
{
	uint32_t left = *i < a->count ? a->number[*i] : NO_NUMBER;
	uint32_t right = *j < b->count ? b->number[*j] : NO_NUMBER;
	uint32_t least = left < right ? left : right;

	*i += left == least;
	*j += right == least;
	return least;
}

/* All numbers less those that have gone, and those that have come. */
static void
edit_numbers(struct editing *it)
{
	size_t i = 0, j = 0, gone = 0;

	it->left.count = 0;
	while (i < it->numbers.count || j < it->come.count) {
		bool is_come = j < it->come.count;
		uint32_t come = is_come ? it->come.number[j] : 0;
		uint32_t number = smallest(&it->numbers, &i, &it->come, &j);

		while (gone < it->gone.count && it->gone.number[gone] < number)
			gone++;
		if (gone < it->gone.count && it->gone.number[gone] == number &&
		    !(is_come && come == number))
			continue;
		numbers_add(&it->left, number);
	}
}

/* A pair that some text has lost or won. */
static void
edit_pair(struct editing *it, uint64_t order)
{
	struct buf steps = {0};
	struct span key = it->whole.order == order ? it->whole.key
	    : it->now.order == order               ? it->now.key
						   : it->before.key;

	take_numbers(&it->whole, order, &it->numbers);
	take_numbers(&it->before, order, &it->gone);
	take_numbers(&it->now, order, &it->come);
	edit_numbers(it);
	if (it->left.count > 0) {
		steps_write(&steps, &it->left);
		write_pair(it, key, buf_view(&steps));
	}
	buf_free(&steps);
}

static uint64_t
least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

bool
edit_shard(
    struct buf *text, struct span whole, struct span before, struct span now)
{
	struct editing it = {.text = text};

	begin_file(&it.whole, whole);
	begin(&it.before, before);
	begin(&it.now, now);
	buf_string(text, POSTINGS_BEGIN);
	for (;;) {
		uint64_t changed = least(it.before.order, it.now.order);

		if (it.whole.order < changed) {
			write_pair(&it, it.whole.key, it.whole.steps);
			next(&it.whole);
		} else if (changed != NO_ORDER) {
			edit_pair(&it, changed);
		} else {
			break;
		}
	}
	buf_string(text, POSTINGS_END);
	numbers_free(&it.numbers);
	numbers_free(&it.gone);
	numbers_free(&it.come);
	numbers_free(&it.left);
	return !it.whole.broken && !it.before.broken && !it.now.broken;
}
