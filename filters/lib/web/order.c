/* The order of documents in a site. */
#include "web/order.h"

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

int
order_compare(uint32_t a, struct span a_name, uint32_t b, struct span b_name)
{
	if (a != b)
		return a > b ? -1 : 1;
	return order_compare_texts(a_name, b_name);
}
