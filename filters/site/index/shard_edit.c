/* A shard of the search, with what texts held taken out and what they hold put in. */
#include "index/shard_edit.h"

#include "base/utf8.h"
#include "index/postings.h"
#include "index/steps.h"

#define NO_ORDER UINT64_MAX
#define NO_NUMBER UINT32_MAX

/* A shard where it is being read. */
struct list {
	const struct dense *dense;
	struct span rest, line;
	uint32_t first, second; /* the pair in hand */
	struct span steps;
	uint64_t order; /* its place among the pairs; NO_ORDER: none is left */
	bool broken;
};

struct editing {
	struct list whole, before, now;
	struct numbers numbers, gone, come, left;
	struct postings out;
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
order_of(uint32_t first, uint32_t second)
{
	return (uint64_t)(first & 0xff) << 32 | (first >> 8) << 16 |
	    (second & 0xffff);
}

static bool
is_step(char byte)
{
	return (unsigned char)byte < 0x80;
}

static void
next_line(struct list *list)
{
	struct span first;

	list->broken = !skip(&list->rest, SPAN("\""));
	first = take_to(&list->rest, SPAN(POSTINGS_PAIRS), &list->broken);
	list->line = take_to(&list->rest, SPAN(POSTINGS_NEXT), &list->broken);
	list->broken = list->broken ||
	    utf8_decode(first, 0, &list->first) != first.len ||
	    list->line.len == 0 || is_step(*list->line.ptr);
}

static void
next(struct list *list)
{
	size_t len = 0;
	uint32_t sign;

	list->order = NO_ORDER;
	if (!list->broken && list->line.len == 0 && list->rest.len > 0)
		next_line(list);
	if (list->broken || list->line.len == 0)
		return;
	list->line = span_from(list->line, utf8_next(list->line, 0, &sign));
	while (len < list->line.len && is_step(list->line.ptr[len]))
		len++;
	list->steps = (struct span){list->line.ptr, len};
	list->line = span_from(list->line, len);
	list->second = dense_undo_second(list->dense, sign);
	list->order = order_of(list->first, list->second);
}

static void
begin(struct list *list, const struct dense *dense, struct span lines)
{
	*list = (struct list){.dense = dense, .rest = lines};
	next(list);
}

/* The same for a whole file. */
static void
begin_file(struct list *list, const struct dense *dense, struct span file)
{
	size_t end = sizeof(POSTINGS_END) - 1;

	*list = (struct list){.dense = dense, .rest = file};
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
	const struct list *list = it->whole.order == order ? &it->whole
	    : it->now.order == order                       ? &it->now
							   : &it->before;
	uint32_t first = list->first, second = list->second;

	take_numbers(&it->whole, order, &it->numbers);
	take_numbers(&it->before, order, &it->gone);
	take_numbers(&it->now, order, &it->come);
	edit_numbers(it);
	if (it->left.count > 0) {
		postings_pair(&it->out, list->dense, first, second);
		steps_write(it->out.text, &it->left);
	}
}

/* A pair that stays as it was. */
static void
keep_pair(struct editing *it)
{
	struct list *list = &it->whole;

	postings_pair(&it->out, list->dense, list->first, list->second);
	buf_span(it->out.text, list->steps);
	next(list);
}

static uint64_t
least(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

bool
edit_shard(struct buf *text, const struct dense *dense, struct span whole,
    struct span before, struct span now)
{
	struct editing it = {.out.text = text};

	begin_file(&it.whole, dense, whole);
	begin(&it.before, dense, before);
	begin(&it.now, dense, now);
	buf_string(text, POSTINGS_BEGIN);
	for (;;) {
		uint64_t changed = least(it.before.order, it.now.order);

		if (it.whole.order < changed) {
			keep_pair(&it);
		} else if (changed != NO_ORDER) {
			edit_pair(&it, changed);
		} else {
			break;
		}
	}
	postings_close(&it.out);
	buf_string(text, POSTINGS_END);
	numbers_free(&it.numbers);
	numbers_free(&it.gone);
	numbers_free(&it.come);
	numbers_free(&it.left);
	return !it.whole.broken && !it.before.broken && !it.now.broken;
}
