/* The order of documents in a site. */
#include "web/order.h"

#include "base/ascii.h"

int
order_compare_texts(struct span a, struct span b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter > 0 ? memcmp(a.ptr, b.ptr, shorter) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

uint32_t
order_of_date(struct day date)
{
	return (date.year * 16 + date.month) * 32 + date.day;
}

unsigned
order_year(uint32_t when)
{
	return when / (16 * 32);
}

static size_t
count_figures(struct span text)
{
	size_t count = 0;

	while (count < text.len && ascii_is_digit(text.ptr[count]))
		count++;
	return count;
}

/* By the numbers that they are. */
static int
compare_figures(struct span a, struct span b)
{
	while (a.len > 1 && *a.ptr == '0')
		a = span_from(a, 1);
	while (b.len > 1 && *b.ptr == '0')
		b = span_from(b, 1);
	return a.len != b.len ? (a.len > b.len ? 1 : -1) : span_compare(a, b);
}

static int
compare_names(struct span a, struct span b)
{
	struct span x = a, y = b;
	int order = 0;

	while (order == 0 && x.len > 0 && y.len > 0) {
		size_t m = count_figures(x), n = count_figures(y);

		if (m == 0 || n == 0) {
			order = (unsigned char)*x.ptr - (unsigned char)*y.ptr;
			m = n = 1;
		} else {
			order = compare_figures(
			    (struct span){x.ptr, m}, (struct span){y.ptr, n});
		}
		x = span_from(x, m);
		y = span_from(y, n);
	}
	if (order == 0)
		order = (x.len > 0) - (y.len > 0);
	return order != 0 ? order : span_compare(a, b);
}

static int
compare_numbers(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

int
order_in_folder(struct in_folder a, struct in_folder b)
{
	/* 0 is no date, and is made the last of all. */
	int order = compare_numbers(a.order, b.order);

	if (order == 0)
		order = compare_numbers(a.when - 1, b.when - 1);
	return order != 0 ? order : compare_names(a.name, b.name);
}
